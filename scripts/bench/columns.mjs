/** The seed's columns, and for each topic a section that treats it, with what such a section holds. */
const erd = () => '```mermaid\nerDiagram\n    LOT ||--o{ SLIP : holds\n    LOT {\n        uuid lot_id\n    }\n```'
const dbml = () => '```dbml\nTable lots {\n  lot_id uuid [pk]\n  name text\n}\n```'
const ddl = () => '```sql\nCREATE TABLE lots (\n  lot_id uuid PRIMARY KEY,\n  name text NOT NULL\n);\n```'
const seeds = () => "```sql\nINSERT INTO lots (lot_id, name) VALUES ('7b1d', 'amber');\n```"
const endpoints = (slug) =>
  `| Operation | Method and Path |\n| --- | --- |\n| List lots | \`GET /${slug}/v1/lots\` |\n| Create lot | \`POST /${slug}/v1/lots\` |`
const schema = () => '```json\n{ "lot_id": "7b1d", "name": "amber", "weight": 12 }\n```'

export const COLUMNS = [
  {
    name: 'Index',
    tier: 'Basic',
    file: 'index.md',
    described:
      'module overview with role, responsibilities, inputs, outputs, interfaces, operational behavior, constraints, related user stories, and examples',
    topics: [
      ['role', 'Role in the Platform'],
      ['responsibilities', 'Responsibilities'],
      ['inputs', 'Inputs'],
      ['outputs', 'Outputs'],
      ['interfaces', 'Interfaces'],
      ['operational behavior', 'Operational Behavior'],
      ['constraints', 'Constraints'],
      ['related user stories', 'Related User Stories'],
      ['examples', 'Examples', schema],
    ],
  },
  {
    name: 'Data Model',
    tier: 'Optional',
    file: 'data-model.md',
    described: 'ERD, DBML, DDL, seeds',
    topics: [
      ['ERD', 'ERD', erd],
      ['DBML', 'DBML', dbml],
      ['DDL', 'DDL', ddl],
      ['seeds', 'Seeds', seeds],
    ],
  },
  {
    name: 'API',
    tier: 'Optional',
    file: 'api.md',
    described: 'endpoints, schemas, error model, idempotency, rate limits',
    topics: [
      ['endpoints', 'Endpoints', endpoints],
      ['schemas', 'Schemas', schema],
      ['error model', 'Error model'],
      ['idempotency', 'Idempotency'],
      ['rate limits', 'Rate limits'],
    ],
  },
  {
    name: 'UI',
    tier: 'Optional',
    file: 'ui.md',
    described: 'screens, placement (Platform Admin App or Tenant App), API dependencies, wireframes',
    topics: [
      ['screens', 'Screens'],
      ['placement', 'Placement'],
      ['API dependencies', 'API dependencies'],
      ['wireframes', 'Wireframes', () => '```text\n+-------+------+\n| lots  | slip |\n+-------+------+\n```'],
    ],
  },
  {
    name: 'Observability',
    tier: 'Optional',
    file: 'observability.md',
    described: 'metrics, logs, traces, dashboards, alerts, SLOs',
    topics: [
      ['metrics', 'Metrics'],
      ['logs', 'Logs'],
      ['traces', 'Traces'],
      ['dashboards', 'Dashboards'],
      ['alerts', 'Alerts'],
      ['SLOs', 'SLOs'],
    ],
  },
  {
    name: 'Runbook',
    tier: 'Optional',
    file: 'runbook.md',
    described: 'operational procedures for incidents and routine tasks',
    topics: [
      ['operational procedures for incidents', 'Operational procedures for incidents'],
      ['routine tasks', 'Routine tasks'],
    ],
  },
  {
    name: 'Security',
    tier: 'Optional',
    file: 'security.md',
    described: 'data classification, access control, auditability, safeguards',
    topics: [
      ['data classification', 'Data classification'],
      ['access control', 'Access control'],
      ['auditability', 'Auditability'],
      ['safeguards', 'Safeguards'],
    ],
  },
]

/** The order of the table, which is not that of the descriptions. */
export const TABLE_COLUMNS = ['Index', 'Data Model', 'UI', 'API', 'Observability', 'Runbook', 'Security']

/** What the nav calls a column's page. */
export const NAV_TITLES = { UI: 'User Interface' }

export const columnNamed = (name) => COLUMNS.find((column) => column.name === name)
