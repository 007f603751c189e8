import { all, any, atLeast, atMost, type Line } from './lines.ts';
import type { Outbox } from './outbox.ts';

export function outboxLines({ alerts, closes, paused }: Outbox): Line[] {
  const flood = `${alerts.insights} Insights, one Action, links`;
  const failing = `${closes.closes} closes, one call in twenty fails`;
  return [
    atMost(`${flood}: first message after the last incident`, 10, alerts.first, ' s'),
    atLeast(`${flood}: messages to the target`, 3, alerts.messagesPerSecond, '/s'),
    any(`${flood}: messages with all records of the Signals`, alerts.wholePerSecond, '/s'),
    any(`50 Insights, three Actions: messages to the three targets`, alerts.threePerSecond, '/s'),
    atLeast(`${flood}: links once the messages are out`, 3.5, alerts.linksPerSecond, '/s'),
    atMost(`${failing}: minutes against the fewest at the rate limit`, 1.3, closes.minutes / closes.fewest),
    all(`${failing}: closed in CSE`, closes.closes, closes.closed),
    all(`${failing}: commented once`, closes.closes, closes.commentedOnce),
    atMost(`${failing}: part of the minutes that are not Healthy`, 0.1, closes.unhealthy),
    atMost(`${paused.waiting} wait for a paused target: delay of another one`, 1, paused.seconds, ' s'),
    atMost(`${paused.waiting} wait for a paused target: writes of these`, 0, paused.writes),
  ];
}
