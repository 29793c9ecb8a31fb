import type { FieldTopic } from './field-topic.ts'

/** What is spoken of where a screen is described. */
const THINGS_OF_SCREENS =
  'button, tab, dialog / modal / popup, form, table / grid, panel / drawer, sidebar, editor, search box / search field / search, dropdown / select, list view / detail view, toolbar, checkbox / toggle, click'

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
    code: ['picture', 'path-rows'],
    visual: true,
    signs: THINGS_OF_SCREENS,
  },
  {
    same: 'page list, page descriptions, pages',

    nouns: 'screen, page, view, dialog, wizard',
    parts:
      'screens, dialogs, panels, key pages, main pages, page overview, page structure, routes, sections of the app, list view, detail view, dashboard view, screens and flows, screen list, page inventory, ui surfaces, modals, what … see',
    whole: 'surfaces, layout, flows, views, forms, tabs',
    not: 'page size, page load, status page',
    columns: 'page, screen, view, route',
    code: ['picture', 'path-rows'],
    visual: true,
    signs: THINGS_OF_SCREENS,
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
    code: ['path'],
    columns: 'route, url, app, placement, location, host, menu, lives in, application, where',
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
    columns:
      'data needed, data, data required, needs, loads, fetches, uses, api used, apis used, endpoints used, requests, queries, hook, service call, api, endpoint, api call, calls, backend, operation, data source, service, backend call',
  },
  {
    same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
    nouns: 'wireframe, mockup, sketch, screenshot, draft, drawing, prototype, figma',
    words: 'sketch, mock, draw, look, looks, picture, draft',
    parts:
      'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, drawings, drafts, visual drafts, previews, design preview, ui draft, ui drafts, sketch, design concept, screen drawings',
    whole: 'designs, design, visuals',
    unsure: 'layout, layouts',
    sure: 'wireframe, mockup, mock-up, sketch, figma, screenshot, draft, drawing, picture, image, prototype',
    columns: 'wireframe, mockup, figma, screenshot',
    code: ['wireframe', 'picture'],
    visual: true,
    images:
      'page, screen, view, dialog, form, list, panel, modal, window, tab, menu, wizard, ui, layout, editor, queue, dashboard',
  },

  {
    same: 'accessibility, a11y',
    parts:
      'screen reader support, screen readers, keyboard navigation, keyboard support, keyboard shortcuts, wcag, aria, contrast, focus management, color contrast, assistive technology, inclusive design',
    signs: 'aria, keyboard, screen reader, contrast, focus, wcag, alt text, label',
  },
  {
    same: 'navigation, navigation structure, app navigation, navigation model, site navigation',
    whole: 'menu, menus, sidebar, routing, tabs, layout, header, shell, urls, flow, flows, redirects',
    nouns: 'navigation, menu, route, sidebar, layout, routing',
    parts:
      'main menu, menu structure, side menu, routes, route map, tab bar, app layout, page layout, site map, sitemap, breadcrumbs, information architecture, top bar, nav bar, navbar, app shell, url structure, deep links, user flows, screen flow, page flow, entry points, screen map, page hierarchy, page tree, navigation flow, navigation rail, command palette, how … get there, how … reach, getting around, moving around',
    columns: 'route, path, url, menu, menu entry, navigates to, next screen, leads to, links to, parent, navigation',
    code: ['path', 'path-rows'],
    visual: true,
    signs:
      'menu, sidebar / side bar, tab, breadcrumb, back / back button, route / redirect, top bar / header / nav bar / navigation bar, opens / leads to / takes to / navigates to, palette, drawer, link, next / previous, click',
  },
  {
    same: 'route list, route map, app routes, url structure, page routes',
    here: 'urls',
    whole: 'routes, navigation, paths, routing',
    parts: 'pages, screens, sitemap, site map, deep links, page list',
    columns: 'route, path, url, page, address',
    code: ['path-rows'],
  },
  {
    same: 'user actions, user interactions, ui actions, interaction design, interactivity',
    whole: 'buttons, controls, commands, shortcuts, operations, tasks, workflows, forms, editing, creating, deleting',
    here: 'actions, interactions, interaction',
    nouns: 'action, interaction, button, shortcut, command, gesture',
    words: 'click',
    parts:
      'keyboard shortcuts, context menu, bulk actions, row actions, primary actions, toolbar, toolbar actions, event handlers, gestures, what users can do, what … can do, what … do, user tasks, user flows, form actions, use cases, user stories, available actions, action buttons, ui behavior, user inputs',
    columns:
      'action, button, interaction, command, control, on click, user action, event, what it does, operation, actions',
    signs:
      'button, click / press / tap, save / submit, cancel, create / add, edit / update / change, view / browse / open, delete / remove / revoke, select / choose / pick, filter / search / sort, upload / import, download / export, drag / drop, toggle, confirm / approve / reject, pause / resume',
  },
  {
    same: 'forms, form fields, input forms, form validation',
    whole: 'fields, validation, inputs',
    parts: 'input fields, dialogs, wizards, form rules, validation rules',
    columns: 'field, input, label, validation, required',
  },
  {
    same: 'responsive design, responsiveness, responsive behavior, mobile layout',
    whole: 'mobile, devices, tablet',
    parts: 'breakpoints, mobile support, screen sizes, supported devices, adaptive layout',
    columns: 'breakpoint, device, viewport',
    signs:
      'breakpoint, mobile / phone / phones / tablet, narrow / small screens / smaller screens, wide / desktop / desktops / large screens, viewport, collapse, stacked / stack, px / media query, scroll, touch',
  },
  {
    same: 'localization, localisation, internationalization, i18n, l10n, translations',
    whole: 'languages, locales, rtl',
    parts: 'supported languages, translation keys, date formats',
    columns: 'language, locale, translation',
  },
  {
    same: 'ui components, component list, component inventory, frontend components',
    whole: 'widgets, controls, elements',
    here: 'components',
    parts:
      'component library, shared components, design system, page components, reusable components, component tree, component structure, ui elements',
    columns: 'component, widget, element',
  },
  {
    same: 'design system, styling, theming, look and feel, visual language, style guide',
    whole: 'theme, themes, colors, css, fonts, icons',
    parts:
      'colours, typography, design tokens, branding, spacing, color palette, component library, color scheme, dark mode, visual style',
    signs:
      'css / scss / stylesheet, tailwind / bootstrap / material, theme / dark mode, color / palette, font / typography, spacing / padding / gap, utilities / utility / utility classes, token / design token, icon, rounded / border',
  },
  {
    same: 'state management, client state, frontend state, application state',
    whole: 'store, stores, hooks',
    parts: 'redux, contexts, data fetching, caching, local storage',
  },
  {
    same: 'user roles, user types, user groups, target users, target audience, personas',
    here: 'audience, actors',
    whole: 'roles, users, permissions, access, stakeholders',
    parts: 'who … for, who uses it, role matrix, roles and permissions, visibility by role',
    columns: 'role, user, persona, actor, visible to',
  },
  {
    same: 'mobile app, mobile apps',
    whole: 'ios, android',
    parts: 'native app, app stores, offline mode',
  },
]
