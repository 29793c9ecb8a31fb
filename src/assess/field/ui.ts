import type { FieldTopic } from './field-topic.ts'

/** What is spoken of where a screen is described. */
const THINGS_OF_SCREENS =
  'button, tab, dialog / modal / popup, form, table / grid, panel / drawer, sidebar, editor, search box / search field / search, dropdown / select, list view / detail view, toolbar, checkbox / toggle / radio, click, opens / opened, row / rows, field / fields, tile / card, icon'

/** UI. */
export const UI: readonly FieldTopic[] = [
  {
    same: 'screens, screen list, screens at a glance, screen inventory, views, user interface screens',
    nouns:
      'screen, dialog, page, view, wizard, list, details, detail, card, dashboard, mask, scene, display, tab, panel, form, hud, hmi, window, drawer, menu, editor, login, viewer, picker, inbox, modal',
    parts:
      'pages, key screens, main screens, screen descriptions, routes, route map, page structure, page list, page inventory, dialogs, forms, panels, windows, ui surfaces, ui pages, screen overview, screen map, screen catalog, user flows, navigation map, tabs and views, ui views, wizard, list view, detail view, detail page, dashboard view, pages and flows, screens and flows, views and forms, what … see, modals, pages and dialogs, places you can go, walk through the app, tour of the app, first thing you see, mask catalogue, masks, form catalogue, hmi pictures, operator panel, menus and scenes, scenes, displays, cards and drawers, hud, terminal output, what … shows, what is on it, on the page, tiles, areas of the page',
    whole: 'surfaces, layout, flows, rooms, dashboard, components, flow, areas, tour',
    not: 'screen reader, page size, page load, window cleaning, maintenance window, views of, behind the scenes',
    columns:
      'screen, view, page, mask, tab, dialog, window, scene, display, form, panel, page title, what the user sees, what it shows, screen name, page name, view name',
    code: ['picture', 'path-rows', 'screen-codes', 'path-headings'],
    visual: true,
    signs: THINGS_OF_SCREENS,
    words: 'see, land',
    pairs:
      'name + route, path + component, route + component, title + shows, name + shows, element + description, route + shows, url + shows, route + purpose, path + shows',
    images: 'page, screen, view, dialog, form, list, panel, modal, window, tab, wizard, dashboard',
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
    nouns: 'placement, menu, navigation, location, breadcrumb, shell, mount, slot',
    words: 'where, find, live, home, belong, shown, sits, appear',
    parts:
      'navigation, entry points, entry point, menu location, menu structure, host app, host application, hosting app, hosted in, app location, where it appears, where it is shown, information architecture, mounted in, which app, position in the app, access path, menu path, menu entry, where … live, where … lives, where … appears, where … appear, where … find, where … found, where … sits, where … sit, where … shown, app assignment, target app, host apps, apps and audiences, how … get there, how … reach, getting there, way in, ways in, which door, in which app, home of, integration in the shell, shell and slot, visible for, visible in, visible to, who sees it, position on, position of, panel location, lives in, live in, found under, reached from, opens from, where do i find it, transaction code, area menu, tenant app, admin app, platform admin app, admin console, tenant portal, one app for, is it in, hosting shell, mount point, embedded in, part of which app, in the product, how to open it, opening it, finding it, in which product, which product, where it hangs, belongs to, reachable via, reachable from',
    whole:
      'location, where, menu, app, apps, application, home, host, entry, addresses, url, urls, anchor, position, breadcrumb, shell, audience, the way there',
    signs:
      'menu, sidebar, navigation, top bar, tab, breadcrumb, entry, home, settings, app, console, portal, opens from, reached from, tenant app / tenant portal / admin app / admin console / platform admin, on the left / left menu / left rail / left hand / top left / bottom right, found in / find it / found under / part of the / sits in / sits under / lives in / lives under / live in / screens are in / pages are in / views are in, choose / open the',
    unsure: 'access',
    sure: 'app, apps, menu, console, portal, navigation, route, path, sidebar, tab, url, page, link, home',
    brief: true,
    code: ['path', 'path-headings'],
    columns:
      'route, url, app, placement, location, host, menu, lives in, application, where, found under, menu item, reached from, opens from, entry point, breadcrumb, tenant app, admin app, platform admin app, shown in, visible in, menu path',
    not: 'location of the hall, locations served, location services, menu of the day, base url, allowed hosts',
    pairs:
      'screen + path, page + path, view + path, mask + path, screen + address, page + address, screen + product, screen + entry, page + entry, screen + section, screen + audience, screen + parent, page + parent, screen + group',
    images: 'menu, navigation, sidebar',
  },
  {
    same: 'api dependencies, api usage, backend dependencies, backend calls, api calls, apis used, api mapping, endpoints used',
    nouns: 'api, call, endpoint, backend, request, traffic, feed, query, mutation, hook, fetching, server, rpc, rfc',
    words: 'api, call, backend, endpoint, load, fetch, ask, data, server, talk, rely',
    parts:
      'required interfaces, used interfaces, consumed apis, data dependencies, service dependencies, used apis, used endpoints, required apis, api integration, data loading, data fetching, backend integration, backend apis, backend endpoints, calls made, calls used, server calls, network calls, service calls, apis consumed, api use, api needs, api surface, api requirements, backend needs, required endpoints, what … calls, what … call, which apis, which endpoints, operations used, apis behind, where … data comes from, where … data come from, data bindings, requests per screen, calls per screen, calls behind, services used, asks the server, behind the scenes, behind the curtain, behind the pages, behind the screens, behind the views, where the numbers come from, numbers come from, server side, talks to, needs from, from the back end, from the backend, back end, needs behind, what … needs behind, requests it makes, what … asks, web services, services behind, services it relies on, services … relies on, relies on, function modules called, remote function calls, rfc function modules, function modules, graphql operations, queries and mutations, state and fetching, external data, fed by, where … get data, where … gets data, data from, data flow, loads from, calls to the backend, server requests, sources of data, data hooks, remote data, which services, where … gets, backend conversation',
    whole:
      'api, apis, backend, endpoints, endpoint, calls, api endpoints, api call, data, feeds, traffic, hooks, under the hood, contracts, integration, integrations, network, queries',
    unsure: 'dependencies, data sources, data source, services, loads, sends',
    sure: 'api, service, endpoint, get, post, put, patch, delete, call, fetch, rest, graphql, query, backend, request, http, load from, websocket',
    not: 'api key, api version, phone calls',
    code: ['inline-calls', 'endpoint', 'fetch', 'drawn-calls', 'graphql'],
    columns:
      'data needed, data, data required, needs, loads, fetches, api used, apis used, endpoints used, requests, queries, hook, service call, api, endpoint, api call, calls, backend, operation, data source, service, backend call, comes from, source, filled by, sends, request, reads, writes, loads from, query, mutation, rpc, data from, endpoint called, backend service, fed by',
    signs:
      'fetch / fetches / fetched, loads / loaded / reloaded / reloads, filled by / filled from / filled with, server / backend / api / endpoint, asks the, posts to / sent to / sends to / calls the, poll / polls / polled, response',
  },
  {
    same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
    least: 'file',
    nouns:
      'wireframe, mockup, sketch, screenshot, draft, drawing, prototype, figma, napkin, scribble, blueprint, storyboard, dummy, rough',
    words: 'sketch, mock, draw, look, looks, picture, draft',
    parts:
      'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, drawings, drafts, visual drafts, previews, design preview, ui draft, ui drafts, sketch, design concept, screen drawings, napkin, rough look, scribbles, visual concept, ui concept, click dummy, clickable, concept art, blueprint, blueprints, pictures, screen pictures, how … looks, what … looks like, what … look like, layout draft, ascii, art, miro, design link, design proposal, design proposals',
    whole: 'designs, design, visuals, ux, roughly, frames',
    unsure: 'layout, layouts',
    sure: 'wireframe, mockup, mock-up, sketch, figma, screenshot, draft, drawing, picture, image, prototype',
    columns:
      'wireframe, mockup, figma, screenshot, picture, drawing, design, prototype, sketch, image, preview, frame, visual, draft',
    code: ['wireframe', 'picture', 'design-link'],
    visual: true,
    images:
      'page, screen, view, dialog, form, list, panel, modal, window, tab, menu, wizard, ui, layout, editor, queue, dashboard',
    not: 'designs of the, draft status, status draft, design system, design tokens, design principles, design decisions',
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
