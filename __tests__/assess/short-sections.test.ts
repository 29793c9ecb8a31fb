import { describe, expect, test } from '@jest/globals'
import { below, judge } from '../helpers/evidence.ts'

/** What a reader finds under a heading that is called like its topic, on a page that is written otherwise. */
function under(topic: string, line: string): string {
  const text = `## Uses\n\nIt books 400 orders a second.\n\n## ${topic}\n\n${line}\n\n## Rest\n\nOne span for each order, sampled at 5 %.\n`
  return below(text, topic)
}

describe('lines that only say that something is missing, or that it is there', () => {
  test.each([
    'Nothing to see here',
    '🚧 Work in progress 🚧',
    'Coming in Q3 2026.',
    'Will be added in v2.',
    'Not written.',
    'Draft',
    'Under review',
    'Awaiting input from the security team.',
    'Waiting for the design team to deliver.',
    'Blocked by OPS-12',
    'Tracked in OPS-12.',
    'Same as above.',
    '@bob please fill this in',
    'TODO bob',
    '(empty)',
    'None yet.',
    'Planned. See [kits](kits.md) for the general idea.',
    'Planned for the third quarter together with the portal.',
    'Open. Ann would like it in the shop.',
    'Ann will write these up after the sheets of October.',
    'A kit for new ones would be nice.',
    'A file is to be generated in the build, not there yet.',
    '— Ann B.',
    'To be completed together with Ann. The run of 17 May was mended by hand.',
    'This chapter will be written with Ann.',
    'No documentation available yet.',
    'This section is intentionally left blank.',
    't.b.d.',
    'To be aligned with architecture.',
    'Pending review by legal.',
    'Foo bar baz',
    'Title',
    'Your text here',
    'Missing.',
    'yes',
    'As before.',
    'It would be lovely to count the orders of each shop.',
    'Ann has the list on her laptop. Ask her.',
    'The counters of each shop SHALL be laid down by the board.',
    '| Shop | Metric |\n|---|---|\n| Tea | does the gateway still count this? |\n| Bread | same? |\n| Milk | @ann do you know? |',
    'Not available yet. A counter for each shop is proposed in RFC-114 and waits for a decision.',
    '_To be linked once the counters have moved to the shop._',
    '- Metrics will be created after the move to the shop. Until then, look at the orders.',
    '- **Review:** Metrics will be defined with the shop.',
    'This section will contain the counters of each shop.',
    'These will be added once the shop has moved.',
    'The folder has grown, and we are going to describe it here when the shop has moved.',
    'We’ll put counters on this at some point. For now, look at the shop.',
    'Index rebuild, key rotation: to be written (ask Ann).',
    'Lines and spans: TBD',
    'not yet. Only thing we have is that tenants call.',
    'TODO. (it is more than one, I have to check)',
    'is in the migrations, I paste the parts here when the new table is merged',
    'In my Figma, will export it when the drawer is decided.',
    '(link to epic OPS, will copy the main ones)',
    'TODO: describe what we\ncount in the service and how it is collected.',
    'TBD with the platform team after\nthe review of the numbers in May.',
    'TODO:\n\n- orders by hour\n- failures by reason',
    '*[List each metric, its unit and where it is kept.]*',
    '\\<State what is counted and how often\\>',
    '| Metric | Unit |\n|---|---|\n| \\<metric\\> | \\<unit\\> |',
    'One is counted. The full list is to be written.',
    '- orders per hour\n- others: to be listed',
    '- Orders\n- Failures\n\n(@ann to fill in.)',
    'Not written yet. Open question: what is counted?',
    'Link to the monitor follows when Ann has moved it.',
    '*Describe what is counted.*\n\n**Unit:** *of what*\n\n1. *Name*\n2. *Name*',
    'What is counted is under discussion.\n\n- Do we count refunds? Ann says no.\n- Per shop?',
    'Agreed with the shop: one for speed.\n\n- Which percentile? Ann says p95.\n\nNumbers to be decided in the review, then the rest.',
    'We want counters for speed and for loss. The figures have to be agreed with the shop. Ann to pick this up again.',
    'Limits are per shop. Orders: XXX per second.',
    'A double count is a risk. To clarify with Ann, because the monitor forgets.',
    '- See "Monitor" in the wiki (draft by Ann)\n- Will be moved here afterwards',
    '| Metric | Unit |\n|---|---|\n| orders | 1/h |\n| *name* | *unit* |\n| *name* | *unit* |',
    '_List here each metric and its unit._\n\n| Metric | Unit |\n|---|---|\n| Metric A | ... |',
    '!!! warning "Work in progress"\n    The list of counters is being agreed with the shop. Expect orders and no more.',
    'Ann is drawing these anew after the review. Links will follow.',
    'The counters are being drawn anew. I will embed them here when Ann has finished.',
    'Still to be linked. Ann is moving the monitor to the new project.',
    '| Metric | Unit |\n|---|---|\n| orders | 1/h |\n\nRefunds: to be filled in.',
    'To be decided. Ann wants orders by hour, Bob by shop; with the first one, a shop with few orders would not be seen, and the second one costs more than we have. Is it worth it at all? See the discussion of last week.',
    '| Metric | Target |\n|---|---|\n| orders | xx.x % |\n| refunds | tbd |',
    '![Orders](orders.svg)\n\n_Images will follow when Ann is back._',
    '@ann: can we count orders as the shop does, or do we need numbers of our own?',
    '> Ann has these on her laptop. Will move them here after the holidays, ping her until then.',
    '*Figure 1: (diagram to be inserted, once the names are settled)*',
    'Figure 1 shows the counters and how they belong together.',
    'Metrics should be monitored regularly and according to best practices to keep the module healthy. The team should make sure that all changes are documented and communicated to the relevant stakeholders.',
    '| Metric | Unit | Kept | Shown |\n|---|---|---|---|\n| orders | 1/h | a year | yes |\n| failures | 1/h | | |\n| refunds | | | |',
    '- orders by hour\n- failures by reason\n\n^ to be written, Ann has it in her head',
    'Unknown at this point.',
    'Open question.',
    "I'll do this later",
    'Stay tuned!',
    'Sorry, nothing here yet.',
    'Planned for Q4.',
    'Outdated.',
    'Contributions welcome!',
    'Bob is working on this.',
    'Ops will document this.',
    'Will be documented by the platform team.',
    'We still have to write this down.',
    'Nobody knows.',
    '- item 1',
    '![](placeholder.png)',
    '![TODO](a.png)',
    '[Metrics](#)',
    'Will follow once the split has been decided, see OPS-12.',
    'Figma coming after the art review.',
    'Metrics are planned for the second half of the year.',
    'Noch zu klären',
    'Próximamente',
    'À compléter',
    'Da definire',
    'В разработке',
    '未定',
    'Here are the metrics.',
    'This section describes the metrics of the module.',
    'The module exposes metrics.',
    'Metrics are very important for us.',
    'We follow industry best practices.',
  ])('%s', (line) => {
    expect(under('Metrics', line)).toBe('placeholder')
  })

  test.each(['See the wiki.', 'As defined in the architecture document.', 'Siehe Handbuch'])('points: %s', (line) => {
    expect(under('Metrics', line)).toBe('mentioned')
  })
})

describe('sentences that any module could have', () => {
  test.each<[string, string]>([
    ['Inputs', 'Various inputs are processed.'],
    ['Interfaces', 'The module has interfaces to the other modules.'],
    ['Operational behavior', 'The module works reliably and scales as needed.'],
    ['Constraints', 'The usual constraints apply.'],
    ['Metrics', 'Metrics are collected for all important aspects of the module and follow the platform standard.'],
    ['Logs', "Logs are written according to the platform's logging guideline."],
    ['Alerts', 'Alerts are sent to the responsible team when something is wrong.'],
    ['Auditability', 'Auditability is an important requirement.'],
    ['Access control', 'Access is controlled according to the policy of the company.'],
    ['Automation', 'Manual steps are being replaced by automated ones to improve quality and efficiency.'],
    ['Routine tasks', 'Routine tasks are performed on a regular basis by the operations team.'],
    ['Wireframes', 'Insert wireframes here.'],
    ['Schemas', '```json\n// paste the schema here\n```'],
    ['Endpoints', '- `GET /…`\n- `POST /…`'],
    ['Access control', '| Role | Granted by |\n|---|---|\n| _role_ | _who_ |\n| | |'],
    ['Runbook', 'Runbook to be written after the game day in May.'],
    ['Seeds', 'N/A yet'],
  ])('%s: %s', (topic, text) => {
    expect(under(topic, text)).toBe('placeholder')
  })

  test('on a page of nothing else make a stub', () => {
    const text =
      '# Tenants\n\n## Inputs\n\nVarious inputs are processed.\n\n## Outputs\n\nOutputs are provided to other modules.\n'
    expect(judge(text, ['inputs', 'outputs'])).toMatchObject({
      verdict: 'stub',
      stubSignals: ['the whole body is a placeholder ("Various inputs are processed.")', '10 words of prose'],
    })
  })
})

test('an explanation quotes what was seen there and says nothing', () => {
  const near = (text: string) =>
    judge(`# P\n\n## Logs\n\nJSON.\n\n## Metrics\n\n${text}`, ['metrics'], { explain: true }).topics[0]?.near[0]?.reason
  expect(near('Waiting for the **design** team.\n')).toBe(
    'a heading, and nothing under it that says anything: "Waiting for the design team."',
  )
  expect(near('')).toBe('a heading with nothing under it')
})

describe('short answers', () => {
  test.each<[string, string]>([
    ['Metrics', 'Prometheus.'],
    ['Metrics', 'No metrics of its own.'],
    ['Metrics', 'The module exposes queue depth.'],
    ['Metrics', 'We use Datadog.'],
    ['Metrics', 'Pending jobs, failed jobs, open files.'],
    ['Metrics', 'Missing files are counted.'],
    ['Metrics', 'Items waiting for approval.'],
    ['Metrics', 'Later than planned, in minutes.'],
    ['Metrics', 'New tickets and open tickets.'],
    ['Metrics', 'Same set as Billing: lag, rate.'],
    ['Access control', 'Only the team has access.'],
    ['Access control', 'Authors may update drafts.'],
    ['Access control', 'Write access needs a review.'],
    ['Access control', 'Access is granted by the security team.'],
    ['Access control', 'Approval by legal is needed.'],
    ['Access control', 'Public.'],
    ['Starter kits', 'A generator leaves a sample and a test to fill in.'],
    ['Seeds', 'Seeds will be created by the job of the first night.'],
    [
      'Metrics',
      '| Metric | Kind | Answers |\n|---|---|---|\n| `a` | gauge | Is it slow? |\n| `b` | gauge | Who is it? |',
    ],
    ['Inputs', 'None.'],
    ['Inputs', 'Images and text.'],
    ['Inputs', 'Design files from Figma.'],
    ['Inputs', 'Dates and links.'],
    ['Constraints', 'None known.'],
    ['Constraints', 'Not available at night.'],
    ['Constraints', 'The page has to be ready by noon.'],
    ['Constraints', 'No more than one version at a time.'],
    ['Routine tasks', 'Check the queue.'],
    ['Routine tasks', 'Nothing to do.'],
    ['Routine tasks', 'Review open tickets each week.'],
    ['Access control', 'All users have access.'],
    ['Access control', 'Everyone may see their own data.'],
    ['Alerts', 'Alerts are sent to the on-call engineer.'],
    ['Logs', 'Logs are written to stdout.'],
    ['Inputs', 'The module receives orders.'],
    ['Constraints', 'Runs must not overlap.'],
    ['Maintenance', 'Maintenance is planned for the first Monday of the month.'],
    ['Outputs', 'Orders will follow the same route.'],
    // Words of the state of a page are words of modules that keep pages, tickets and tests.
    ['States', '- Draft\n- In review\n- Pending'],
    ['States', 'To do, in progress, done.'],
    ['Rules', 'If the image is missing, update the module.'],
    ['Rules', 'A draft in review can not be updated.'],
    ['Role', 'A document contains sections.'],
    ['Outputs', 'Tables are to be delivered as CSV.'],
    ['Outputs', 'Drafts are to be written in Markdown.'],
    ['Outputs', 'Rows will be added later by the nightly job.'],
    ['Steps', 'Ask the DBA to restart the replica.'],
    ['Alerts', 'Defined in Terraform.'],
    ['Access control', 'Access is managed by the platform team.'],
    ['Syntax', 'Placeholders for values: `{{ name }}`.'],
    ['Role', 'Lists work to be done.'],
    ['Role', 'Keeps drafts.'],
    ['Role', 'Documents for all teams.'],
    ['Role', 'Text to image.'],
  ])('%s: %s', (topic, line) => {
    expect(under(topic, line)).toBe('section')
  })
})

describe('sections that say of themselves that they are not finished', () => {
  const long =
    'Orders are counted by hour, by shop and by the way that they came in, and shown to the shop each morning.'
  test.each<[string, string, string]>([
    ['a short one', 'Orders are counted. The rest is to be written.', 'placeholder'],
    ['one that tells more besides', `${long} The rest is to be written.`, 'section'],
    ['one that only speaks of writing', 'Rows that are to be written are counted.', 'section'],
    ['one with a sample of code', 'The rest is to be written.\n\n```yaml\ncount: orders\nby: hour\n```', 'section'],
    ['a sketch of code', '```yaml\n# TODO: export from the monitor\ncount: orders\nby: hour\n```', 'placeholder'],
    ['a figure that is there', 'Figure 1 shows the counters.\n\n![Counters](counters.svg)', 'section'],
    [
      'a table with one cell left open',
      '| Metric | Unit | Kept |\n|---|---|---|\n| orders | 1/h | a year |\n| refunds | | |',
      'section',
    ],
    [
      'questions that are answered',
      '- Do we count refunds? By shop.\n- Orders: by hour, and by the way that they came in',
      'section',
    ],
    [
      'a table that is mostly filled',
      '| Metric | Target |\n|---|---|\n| orders | 5 % |\n| carts | 4 % |\n| refunds | tbd |',
      'section',
    ],
    ['people who keep it', '@ann, @bob', 'section'],
    [
      'what is put off until this is written',
      'TODO\n\n---\n\nUntil this is written, ask in the chat of the shop.',
      'placeholder',
    ],
    ['until something else', 'Orders wait until this is paid.', 'section'],
    ['code with a task in it', '```yaml\ncount: orders\n# TODO: by hour\nby: shop\n```', 'section'],
  ])('%s', (_, text, expected) => {
    expect(under('Metrics', text)).toBe(expected)
  })

  test('a heading says it too', () => {
    const text = (mark: string) => `## Metrics${mark}\n\nOrders by hour.\n`
    expect(below(text(' (open)'), 'metrics')).toBe('placeholder')
    expect(below(text(' (Prometheus)'), 'metrics')).toBe('section')
  })

  test('what is left open in a section of its own is not looked for elsewhere', () => {
    const elsewhere = '## Calls\n\n`queue_depth` is read each minute, and `orders_total`.\n'
    expect(below(`${elsewhere}\n## Metrics\n\nTBD\n`, 'metrics')).toBe('placeholder')
    expect(below(`${elsewhere}\n## 2. Metrics\n\n## 3. Rest\n\nGrey.\n`, 'metrics')).toBe('placeholder')
    expect(below(`${elsewhere}\n## Metrics\n`, 'metrics')).toBe('placeholder')
    const next = '## Metrics\n\n## Logs\n\nGrey.\n'
    expect(judge(`# Page\n\n${elsewhere}\n${next}`, ['metrics', 'logs']).topics[0]?.evidence).toBe('placeholder')
    // Without numbers, what follows may be the parts of it on the wrong level.
    expect(below(`${elsewhere}\n## Metrics\n\n## Rest\n\nGrey.\n`, 'metrics')).toBe('covered')
    expect(below('## Counters\n\nOrders by hour.\n\n## Metrics\n\nTBD\n', 'metrics')).toBe('placeholder')
    expect(below(elsewhere, 'metrics')).toBe('covered')
    expect(below('## Still to be written\n\n- Metrics: orders by hour\n', 'metrics')).toBe('mentioned')
  })
})

describe('names of what has to be told', () => {
  test.each<[string, string, string, string]>([
    ['two of them', 'Dashboards', '- Orders / Daily run\n- Orders / Queues', 'mentioned'],
    ['with a number', 'Dashboards', 'Orders, Orders (new), Ann test, Bank2.', 'mentioned'],
    ['of drawings', 'Wireframes', '- Order list\n- Order\n- Till', 'mentioned'],
    ['in one line', 'Dashboards', 'Orders – Daily run; Orders – Queues.', 'mentioned'],
    ['and where they are', 'Dashboards', '- Orders / Daily run: the folder of the shop\n- Orders / Queues', 'section'],
    ['a sentence of one', 'Dashboards', 'Grafana shows the queues.', 'section'],
    ['tasks without a way to do them', 'Routine tasks', '- Purge\n- Rotation of the keys', 'mentioned'],
    ['and when', 'Routine tasks', '- Purge, on day 1\n- Rotation of the keys, on day 2', 'section'],
    ['of what names answer', 'Interfaces', '- Kafka\n- The shop', 'section'],
  ])('%s', (_, topic, text, expected) => {
    expect(under(topic, text)).toBe(expected)
  })
})

describe('sections that speak of their topic and give none of it', () => {
  test.each<[string, string, string, string]>([
    ['a drawing that nobody sees', 'Wireframes', 'Ann is making the new ones, for the end of the sprint.', 'mentioned'],
    ['one in a room', 'ERD', 'Still on the whiteboard in Graz. Ann wanted to redraw it.', 'mentioned'],
    ['a drawing that is linked', 'Wireframes', 'Ann made [the new ones](https://figma.com/f/1).', 'section'],
    ['a file', 'ERD', 'The picture is in docs/shop.drawio and made by hand.', 'section'],
    ['a drawing in a line', 'ERD', 'A shop 1:n order, and an order 1:n line of it.', 'section'],
    ['none, and why', 'Wireframes', 'There are none: the screens are made of the catalogue of parts.', 'section'],
    ['in another language', 'Wireframes', 'Die Skizzen liegen bei Ann.', 'section'],
    ['a limit some day', 'Rate limits', 'The gateway could do it, and Ann wants it. Be nice.', 'mentioned'],
    ['limits of any sort', 'Rate limits', 'Rate limits apply to all endpoints.', 'mentioned'],
    ['that there is one', 'Auditability', 'Orders and changes of the shop are auditable.', 'mentioned'],
    ['that all is', 'Auditability', 'Access to orders is fully auditable and in line with the rules.', 'mentioned'],
    ['a limit in words', 'Rate limits', 'A shop may ask once a second.', 'section'],
    ['an aim without a number', 'SLOs', 'We want it to be as good as the shops expect.', 'mentioned'],
    ['an aim for all', 'SLOs', 'Orders of the morning reach the shop on the same day.', 'section'],
    ['an aim', 'SLOs', 'Half of the orders leave on the same day.', 'section'],
    [
      'what traces are',
      'Traces',
      'Tracing gives a picture of a request. It makes it possible to find the slowest part.',
      'mentioned',
    ],
    [
      'how one is traced',
      'Traces',
      'A request is followed from the gateway to the worker, and the id stands in each line.',
      'section',
    ],
    ['what alerts should be', 'Alerts', 'Alerts should be actionable. Avoid noise.', 'mentioned'],
    ['what one is called for', 'Alerts', 'We are called when orders stop, and when the copy falls behind.', 'section'],
    [
      'what a kit ought to have',
      'Starter kits',
      'A good kit contains a sample and tests. Teams are encouraged to prefer it.',
      'mentioned',
    ],
    [
      'what a kit has',
      'Starter kits',
      'The template of the shop brings the build, the chart and the tests.',
      'section',
    ],
    [
      'advice',
      'Idempotency',
      'A request may be repeated. Good practice is to make writes safe to repeat.',
      'mentioned',
    ],
    [
      'what is done',
      'Idempotency',
      'A repeated order is recognised by its key, and the first answer is sent again.',
      'section',
    ],
    [
      'what authors ought to show',
      'Examples',
      'Provide one for each use. Each should include the request and the answer.',
      'mentioned',
    ],
    ['one of two words', 'Examples', 'Foo becomes bar.', 'section'],
    ['tasks that nobody did', 'Seeds', '- [ ] boxes of the hall\n- [ ] vans', 'mentioned'],
    ['tasks that somebody did', 'Seeds', '- [x] boxes of the hall\n- [x] vans', 'section'],
    ['tasks that say how', 'Seeds', '- [ ] run `seed vans`\n- [ ] vans', 'section'],
    ['a handbook elsewhere', 'Rate limits', 'See the [handbook](https://intranet.example/limits).', 'mentioned'],
    ['a board elsewhere', 'Metrics', 'See the [dashboard](https://grafana.example/d/1).', 'section'],
    ['what is kept for machines', 'Schemas', 'See the [OpenAPI file](https://api.example/v1).', 'section'],
  ])('%s', (_, topic, text, expected) => {
    expect(under(topic, text)).toBe(expected)
  })

  test('what such a section lacks is not looked for elsewhere', () => {
    const elsewhere = '## Calls\n\nA shop may ask 5 times a second, then it gets a 429 with `Retry-After`.\n'
    expect(below(elsewhere, 'rate limits')).toBe('covered')
    expect(below(`${elsewhere}\n## Rate limits\n\nThe gateway could do it, and Ann wants it.\n`, 'rate limits')).toBe(
      'mentioned',
    )
  })
})

test('what has to be done each week is no note of what is to be written', () => {
  const list = (lead: string) => `## Rest\n\n${lead}\n\n- Weekly: throttle what is above 50 messages a second\n`
  expect(below(list('No incident, but has to be done:'), 'routine tasks')).toBe('covered')
  expect(below(list('To be done:'), 'routine tasks')).toBe('placeholder')
})

describe('the same behind a label, in a list and in a row', () => {
  test.each<[string, string]>([
    ['Draft', 'placeholder'],
    ['waiting for the security team', 'placeholder'],
    ['The module exposes metrics.', 'placeholder'],
    ['<metric>', 'placeholder'],
    ['[dashboard](#)', 'placeholder'],
    ['see the wiki', 'mentioned'],
    ['none', 'covered'],
    ['queue depth', 'covered'],
  ])('%s', (answer, expected) => {
    const forms = [
      `**Metrics:** ${answer}`,
      `- **Metrics**: ${answer}`,
      `| Signal | Where |\n|---|---|\n| Metrics | ${answer} |`,
    ]
    expect(forms.map((form) => below(`## Signals\n\n${form}`, 'metrics'))).toEqual(forms.map(() => expected))
  })
})
