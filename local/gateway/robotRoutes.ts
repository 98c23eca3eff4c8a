/** The played 企业微信 group robot at the gateway, under the path of the real one, and what a newcomer sees of it. */
import express, { Router } from 'express'
import type { GroupRobot, RobotBehaviour } from '../robot/groupRobot'

export function robotRoutes(robot: GroupRobot): Router {
  const routes = Router()
  routes.post('/cgi-bin/webhook/send', express.json(), (request, response, next) => {
    const key = String(request.query.key ?? '')
    robot
      .receive(key, request.body)
      .then((answer) => (answer ? void response.json(answer) : void request.socket.destroy()), next)
  })
  routes.get('/local/robot', (_, response) => void response.json({ posted: robot.posted() }))
  routes.post('/local/robot/behave', express.json(), (request, response) => {
    robot.behave(request.body as RobotBehaviour)
    response.json({ ok: true })
  })
  routes.delete('/local/robot/behave', (_, response) => {
    robot.reset()
    response.json({ ok: true })
  })
  return routes
}
