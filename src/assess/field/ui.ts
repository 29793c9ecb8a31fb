import type { FieldTopic } from './field-topic.ts'

/** UI. */
export const UI: readonly FieldTopic[] = [
  {
    same: 'screens, screen list, screens at a glance, screen inventory, views, user interface screens',
    nouns: 'screen, dialog, page, view, wizard',
    parts:
      'pages, key screens, main screens, screen descriptions, routes, route map, page structure, page list, page inventory, dialogs, forms, panels, windows, ui surfaces, ui pages, screen overview, screen map, screen catalog, user flows, navigation map, tabs and views, ui views, wizard, list view, detail view, detail page, dashboard view, pages and flows, screens and flows, views and forms, what … see, modals, pages and dialogs',
    whole: 'surfaces, layout, flows',
    not: 'screen reader, page size, page load',
    columns: 'screen, view, page',
    code: ['picture'],
    visual: true,
  },
  {
    same: 'placement, app placement, where it lives, where to find it, location in the app, ui placement',
    nouns: 'placement, menu, navigation, location',
    words: 'where, find, live',
    parts:
      'navigation, entry points, entry point, menu location, menu structure, host app, host application, hosting app, hosted in, app location, where it appears, where it is shown, information architecture, mounted in, which app, position in the app, access path, menu path, menu entry, where … live, where … lives, where … appears, where … appear, where … find, where … found, where … sits, where … sit, where … shown, app assignment, target app, host apps, apps and audiences, how … get there, how … reach',
    whole: 'location, where, menu, app, apps, application',
    signs:
      'menu, sidebar, navigation, top bar, tab, breadcrumb, entry, home, settings, app, console, portal, opens from, reached from',
    brief: true,
    columns: 'app, placement, location, host, menu, lives in, application, where',
  },
  {
    same: 'api dependencies, api usage, backend dependencies, backend calls, api calls, apis used, api mapping, endpoints used',
    nouns: 'api, call, endpoint, backend, request',
    words: 'api, call, backend, endpoint, load, fetch',
    parts:
      'consumed apis, data dependencies, service dependencies, used apis, used endpoints, required apis, api integration, data loading, data fetching, backend integration, backend apis, backend endpoints, calls made, calls used, server calls, network calls, service calls, apis consumed, api use, api needs, api surface, api requirements, backend needs, required endpoints, what … calls, what … call, which apis, which endpoints, operations used, apis behind, where … data comes from, where … data come from, data bindings, requests per screen, calls per screen, services used',
    whole: 'api, apis, backend, endpoints, endpoint, calls, api endpoints, api call',
    unsure: 'dependencies, data sources, data source, services, queries',
    sure: 'api, service, endpoint, get, post, put, patch, delete, call, fetch, rest, graphql, query, backend, request, http, load from, websocket',
    not: 'api key, api version',
    code: ['inline-calls', 'endpoint'],
    columns: 'api, endpoint, api call, calls, backend, operation, data source, service, backend call',
  },
  {
    same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
    nouns: 'wireframe, mockup, sketch, screenshot, draft, drawing, prototype, figma',
    words: 'sketch, mock, draw, look, looks, picture, draft',
    parts:
      'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, drawings, drafts, visual drafts, previews, design preview, ui draft, ui drafts, sketch, design concept, screen drawings',
    whole: 'designs, layout, layouts, design, visuals',
    columns: 'wireframe, mockup, figma, screenshot',
    code: ['wireframe', 'picture'],
    visual: true,
    images:
      'page, screen, view, dialog, form, list, panel, modal, window, tab, menu, wizard, ui, layout, editor, queue, dashboard',
  },
  { same: 'accessibility, a11y', parts: 'screen reader support, keyboard navigation, wcag' },
]
