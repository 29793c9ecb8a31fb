import { describe, expect, test } from '@jest/globals'
import { ASKS, NAMES, NOTHING, PROMPTS, promptOf } from '../../src/assess/substance/prompt.ts'
import { isTitleOfGuide, isTitleOfTemplate } from '../../src/assess/substance/template-title.ts'
import { evidence } from '../helpers/evidence.ts'

describe('what a line asks its writer for', () => {
  test.each<[number, string]>([
    [PROMPTS, 'Describe the impact on customers.'],
    [PROMPTS, '_Explain why this was chosen_'],
    [PROMPTS, '[Summarize the decision]'],
    [PROMPTS, 'Provide a brief overview of the change.'],
    [PROMPTS, 'List any open risks.'],
    [PROMPTS, 'One or two sentences: what broke, and for how long.'],
    [PROMPTS, 'A brief, 1-paragraph description of the problem.'],
    [PROMPTS, '1-2 sentences on the cause'],
    [PROMPTS, 'This is where you go into details.'],
    [PROMPTS, 'Beschreiben Sie den Kontext.'],
    [PROMPTS, 'Kurze Zusammenfassung des Ausfalls'],
    [PROMPTS, 'Décrivez le contexte.'],
    [PROMPTS, '{Descrever o sistema}'],
    [PROMPTS, 'Breve descripción del objetivo.'],
    [PROMPTS, 'Опишите контекст.'],
    [PROMPTS, '列出主要端点。'],
    [NAMES, 'What the probes check and why.'],
    [NAMES, 'Where to look.'],
    [NAMES, 'How a new version reaches production: build, test, promote.'],
    [NAMES, 'This section holds the risks.'],
    [NAMES, 'Cette section présente les options.'],
    [NAMES, 'Description of the solution.'],
    [ASKS, 'What happened?'],
    [ASKS, '**¿Por qué falló el sistema?**'],
    [ASKS, 'Quelles options restent ?'],
    [ASKS, 'List the dashboards.'],
    [ASKS, 'Provide a short summary to the customer.'],
    [ASKS, 'Links to logs and tickets'],
  ])('%d: %s', (kind, line) => {
    expect(promptOf(line)).toBe(kind)
  })

  test.each([
    'Check the dashboard. Restart the pod.',
    'Describe a pod.',
    'Add a short summary of the cause to the record.',
    'Brief outages are no incident.',
    'One worker reads the queue.',
    'This module sends the invoices.',
    'What it does: the worker sends the mails.',
    '**What it does** sends the mails.',
    'How to restart it is in the [runbook](runbook.md).',
    'Wie viele Züge fahren, entscheidet die Leitstelle.',
    'Where a queue is full, jobs wait.',
    'Describe the steps:',
    'Comment on the ticket.',
    'State of the queue and its readers.',
    'Links are checked each night.',
    'Is the service available?',
    'A list of keys.',
    '说明：接口返回订单。',
  ])('nothing: %s', (line) => {
    expect(promptOf(line)).toBe(NOTHING)
  })
})

describe('titles', () => {
  test.each([
    'Postmortem Template',
    'ADR template (v2)',
    'Template: Runbook',
    'Vorlage für Entscheidungen',
    'ADR-XXX: Title',
    'Runbook: {Service}',
    'Service Name',
    'README 模板',
  ])('of a template: %s', (title) => {
    expect(isTitleOfTemplate(title)).toBe(true)
  })

  test.each([
    'Runbook templates',
    'Email template',
    'Template engine',
    'GET /items/{id}',
    'Service name resolution',
    'Postmortem of the outage',
  ])('of no template: %s', (title) => {
    expect(isTitleOfTemplate(title)).toBe(false)
  })

  test('of a guide for writers', () => {
    expect(['Writing guide', 'Review checklist', 'How to write a runbook'].map(isTitleOfGuide)).toEqual([
      true,
      true,
      true,
    ])
    expect(['User guide', 'Operations', 'Lifestyle'].map(isTitleOfGuide)).toEqual([false, false, false])
  })
})

test('who has a document under control says nothing of it', () => {
  const rows = '| Field | Value |\n|---|---|\n| Classification | internal |\n| Version | 2 |\n'
  expect(evidence(`# M\n\n## Document Control\n\n${rows}`, 'classification')).toBe('mentioned 7')
  expect(evidence(`# M\n\n## Facts\n\n${rows}`, 'classification')).toBe('covered 7')
})
