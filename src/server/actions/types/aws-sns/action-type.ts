import { aboutOf } from '../../about.ts';
import { ALL_EVENTS, EVENT_NAME, subjectOf } from '../../events.ts';
import { clip } from '../../../core/text.ts';
import { reduceInsight, REDUCTIONS } from '../../reduce.ts';
import { plainLine } from '../../well-formed.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Tools } from '../../types.d.ts';
import { classify } from './answer.ts';
import { role } from './role.ts';
import { ARN, callOf, topicOf } from './request.ts';
import { jsonText } from '../../../core/json.ts';

const ROLE = /^arn:(?:aws|aws-cn|aws-us-gov):iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;

/** A message and its attributes may have 262,144 bytes (SNS Publish reference). */
const MOST_BYTES = 250_000;
/** Form encoding makes at most three characters of a byte. */
const FORM_FACTOR = 3;

/** Publishes the Insight's JSON to a topic of AWS SNS. */
export const awsSns: ActionType = {
  type: 'aws_sns',
  label: 'AWS SNS',
  fields: [
    { column: 'access_key', label: 'Access key', help: 'AWS access key ID.', kind: 'secret', required: true },
    {
      column: 'secret_key',
      label: 'Secret key',
      help: 'AWS secret access key.',
      kind: 'secret',
      required: true,
    },
    {
      column: 'session_token',
      label: 'Session token',
      help: 'Only for temporary credentials.',
      kind: 'secret',
      maxLength: 2000,
    },
    {
      column: 'topic_arn',
      label: 'Topic ARN',
      help: 'ARN of the topic, standard or FIFO.',
      kind: 'text',
      required: true,
      maxLength: 400,
      check: arnProblem,
    },
    {
      column: 'region',
      label: 'Region',
      help: 'Region of the topic. Empty: taken from the ARN.',
      kind: 'text',
      maxLength: 40,
      check: regionProblem,
    },
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Empty: the public endpoint of the region. Otherwise a VPC endpoint of SNS.',
      kind: 'text',
      check: baseProblem,
    },
    {
      column: 'role_arn',
      label: 'Role ARN',
      help: 'ARN of an IAM role that the access key assumes (AWS STS AssumeRole) before it publishes. Empty: the access key publishes itself.',
      kind: 'text',
      maxLength: 150,
      check: roleProblem,
    },
    {
      column: 'external_id',
      label: 'External ID',
      help: 'External ID that the trust policy of the role asks for, if any.',
      kind: 'text',
      maxLength: 40,
      check: externalIdProblem,
    },
    {
      column: 'sts_url',
      label: 'STS URL',
      help: 'Empty: the public STS endpoint of the region. Otherwise a VPC endpoint of STS.',
      kind: 'text',
      maxLength: 100,
      check: baseProblem,
    },
  ],
  events: ALL_EVENTS,
  limit: MOST_BYTES * FORM_FACTOR,
  whole: true,
  hosts: ['.amazonaws.com', '.amazonaws.com.cn'],
  build,
  classify,
  session: role,
};

/** The host's name is built of the region: what does not match is not called. */
function arnProblem(text: string): string {
  return ARN.test(text.trim()) ? '' : 'it must read arn:aws:sns:<region>:<account>:<topic>';
}

function roleProblem(text: string): string {
  return text.trim() === '' || ROLE.test(text.trim())
    ? ''
    : 'it must read arn:aws:iam::<account>:role/<name>';
}

/** STS AssumeRole reference. */
function externalIdProblem(text: string): string {
  return text.trim() === '' || /^[\w+=,.@:/-]{2,40}$/.test(text.trim())
    ? ''
    : 'it must have at least 2 letters, digits and characters of +=,.@:/-';
}

/** The signature is about the root. */
function baseProblem(text: string): string {
  return /^(?:https?:\/\/[^/?#]+\/*)?$/i.test(text.trim())
    ? ''
    : 'it must read https://<host>, without a path';
}

function regionProblem(text: string, settings: ActionSettings): string {
  const [, , region] = ARN.exec(settings.text('topic_arn').trim()) ?? [];
  return text === '' || region === undefined || text.trim() === region
    ? ''
    : `it must be the region of the topic, ${region}`;
}

function build(
  event: ActionEvent,
  settings: ActionSettings,
  tools: Tools,
  reduction: number,
): readonly TargetRequest[] {
  const { arn, name } = topicOf(settings);
  const { json, reduced } = topicMessage(event, reduction);
  const form = [
    ['Action', 'Publish'],
    ['Version', '2010-03-31'],
    ['TopicArn', arn],
    ['Subject', titleOf(event)],
    ['Message', json],
    ...attributesOf(event, reduced),
    ...(name.slice(-5) === '.fifo' ? fifo(event, tools) : []),
  ] as const;
  return [callOf('sns', settings.text('base_url'), form, settings, tools)];
}

/** At most 99 characters of ASCII, no line ends, and a letter first (SNS Publish reference). */
function titleOf(event: ActionEvent): string {
  const text = event.insight?.readableId ?? event.rule?.name ?? event.integration?.configuration ?? '';
  const ascii = plainLine(text).replace(/[^\x20-\x7e]/g, '?');
  return `CSE ${EVENT_NAME[event.kind]} ${ascii}`.slice(0, 99).trim();
}

/** The rest of the bytes is for the attributes. */
const MESSAGE_BYTES = MOST_BYTES - 2000;

function topicMessage(event: ActionEvent, from: number): { json: string; reduced: string } {
  if (event.insight === undefined) return { json: jsonText(aboutOf(event)), reduced: '' };
  const wanted = { signals: true, records: true, recordFields: [] };
  const { text, reduction } = reduceInsight(event.insight, wanted, MESSAGE_BYTES, from);
  return { json: text, reduced: reduction === 0 ? '' : (REDUCTIONS[reduction] ?? '') };
}

/** Subscribers filter by these. */
function attributesOf(event: ActionEvent, reduced: string): readonly (readonly [string, string])[] {
  const { insight } = event;
  const attributes = [
    ['event', EVENT_NAME[event.kind]],
    ['severity', insight?.severity ?? ''],
    ['readableId', insight?.readableId ?? ''],
    ['reduced', reduced],
  ]
    .map(([name = '', value = '']) => [name, clip(plainLine(value), 100)])
    .filter(([, value]) => value !== '');
  return attributes.flatMap(([name = '', value = ''], index) => {
    const entry = `MessageAttributes.entry.${index + 1}`;
    return [
      [`${entry}.Name`, name],
      [`${entry}.Value.DataType`, 'String'],
      [`${entry}.Value.StringValue`, value],
    ] as const;
  });
}

/** AWS drops what comes twice within five minutes. */
function fifo(event: ActionEvent, tools: Tools): readonly (readonly [string, string])[] {
  return [
    ['MessageGroupId', tools.sha256Hex(subjectOf(event))],
    ['MessageDeduplicationId', tools.sha256Hex(event.key)],
  ];
}
