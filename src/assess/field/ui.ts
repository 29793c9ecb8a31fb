import type { FieldTopic } from './field-topic.ts'

/** UI. */
export const UI: readonly FieldTopic[] = [
  {
    same: 'screens, screen list, screens at a glance, screen inventory, views, user interface screens',
    parts:
      'pages, key screens, main screens, screen descriptions, routes, route map, page structure, page list, page inventory, dialogs, forms, panels, windows, ui surfaces, ui pages, screen overview, screen map, screen catalog, user flows, navigation map, tabs and views, ui views, wizard, list view, detail view, detail page, dashboard view',
    whole: 'surfaces, layout, flows',
    not: 'screen reader, page size, page load',
    columns: 'screen, view, page',
    visual: true,
  },
  {
    same: 'placement, app placement, where it lives, where to find it, location in the app, ui placement',
    parts:
      'navigation, entry points, entry point, menu location, menu structure, host app, host application, hosting app, hosted in, app location, where it appears, where it is shown, information architecture, mounted in, which app, position in the app, access path, menu path, menu entry',
    whole: 'location, where, menu, app, apps, application',
    columns: 'app, placement, location, host, menu, lives in, application, where',
  },
  {
    same: 'api dependencies, api usage, backend dependencies, backend calls, api calls, apis used, api mapping, endpoints used',
    parts:
      'consumed apis, data dependencies, service dependencies, used apis, used endpoints, required apis, api integration, data loading, data fetching, backend integration, backend apis, backend endpoints, calls made, calls used, server calls, network calls, service calls, apis consumed',
    whole:
      'api, apis, dependencies, data sources, backend, endpoints, endpoint, calls, api endpoints, services, queries, data source, api call',
    not: 'api key, api version',
    columns: 'api, endpoint, api call, calls, backend, operation, data source, service, backend call',
  },
  {
    same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
    parts:
      'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, visuals',
    whole: 'designs, layout, layouts, design',
    columns: 'wireframe, mockup, figma, screenshot',
    code: ['wireframe'],
    visual: true,
  },
  { same: 'accessibility, a11y', parts: 'screen reader support, keyboard navigation, wcag' },
]
