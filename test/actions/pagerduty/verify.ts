import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { complaints, isJson, objectIn, type Verifier } from '../../support/verify/request.ts';

/**
 * Events API v2. The schema is ours, after the reference (developer.pagerduty.com, Send an event to PagerDuty), and narrower
 * than the vendor's OpenAPI in github.com/PagerDuty/api-schema, which has no licence to be copied by: that knows no lengths,
 * and allows fields that it does not name.
 */
const V2 = {
  type: 'object',
  additionalProperties: false,
  required: ['routing_key', 'event_action'],
  properties: {
    routing_key: { type: 'string', pattern: '^[A-Za-z0-9]{32}$' },
    event_action: { enum: ['trigger', 'acknowledge', 'resolve'] },
    dedup_key: { type: 'string', minLength: 1, maxLength: 255 },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['summary', 'source', 'severity'],
      properties: {
        summary: { type: 'string', minLength: 1, maxLength: 1024 },
        source: { type: 'string', minLength: 1 },
        severity: { enum: ['critical', 'error', 'warning', 'info'] },
        timestamp: { type: 'string', format: 'date-time' },
        component: { type: 'string' },
        group: { type: 'string' },
        class: { type: 'string' },
        custom_details: { type: 'object' },
      },
    },
    client: { type: 'string' },
    client_url: { type: 'string', format: 'uri' },
    links: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['href'],
        properties: { href: { type: 'string', format: 'uri' }, text: { type: 'string' } },
      },
    },
    images: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['src'],
        properties: {
          src: { type: 'string', format: 'uri' },
          href: { type: 'string', format: 'uri' },
          alt: { type: 'string' },
        },
      },
    },
  },
  if: { properties: { event_action: { const: 'trigger' } } },
  then: { required: ['payload'] },
  else: { required: ['dedup_key'], not: { required: ['payload'] } },
};

/** Events API v1, in the same way: a context is a link or an image. */
const V1 = {
  type: 'object',
  additionalProperties: false,
  required: ['service_key', 'event_type'],
  properties: {
    service_key: { type: 'string', pattern: '^[A-Za-z0-9]{32}$' },
    event_type: { enum: ['trigger', 'acknowledge', 'resolve'] },
    incident_key: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1, maxLength: 1024 },
    details: { type: 'object' },
    client: { type: 'string' },
    client_url: { type: 'string', format: 'uri' },
    contexts: {
      type: 'array',
      items: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'href'],
            properties: {
              type: { const: 'link' },
              href: { type: 'string', format: 'uri' },
              text: { type: 'string' },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'src'],
            properties: {
              type: { const: 'image' },
              src: { type: 'string', format: 'uri' },
              href: { type: 'string', format: 'uri' },
              alt: { type: 'string' },
            },
          },
        ],
      },
    },
  },
  if: { properties: { event_type: { const: 'trigger' } } },
  then: { required: ['description'] },
  else: { required: ['incident_key'] },
};

const ajv = addFormats(new Ajv({ allErrors: true }));

/** What the schema of each version of the Events API says of a body; of those with errors, `errors` says which. */
export const SCHEMA = { v2: ajv.compile(V2), v1: ajv.compile(V1) };

const PATHS: Readonly<Record<string, keyof typeof SCHEMA>> = {
  '/v2/enqueue': 'v2',
  '/generic/2010-04-15/create_event.json': 'v1',
};

/** Verifies an event of the Events API, by the schema of the version that its path names. */
export const verify: Verifier = (sent) => {
  const version = PATHS[sent.path];
  if (version === undefined) return ['not an address of the Events API'];
  const validate = SCHEMA[version];
  validate(objectIn(sent.body));
  return [
    ...complaints(
      [sent.method === 'POST' && isJson(sent), 'not a POST of JSON'],
      [Buffer.byteLength(sent.body) <= 512 * 1024, 'an event has at most 512 KB'],
    ),
    ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? 'is wrong'}`),
  ];
};
