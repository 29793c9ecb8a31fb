import type { Plugin } from './setting.ts'

/**
 * Plugins whose part in the nav is worked out here, and `same-dir` and `exclude`, whose part in the files is.
 */
const resolved = ['awesome-pages', 'awesome-nav', 'literate-nav', 'section-index', 'monorepo', 'same-dir', 'exclude']

/**
 * Plugins that leave the set of pages and the nav as they are: they change what is in a page, add files that are no
 * pages, or look at the result. `redirects` writes files that no reader of the nav sees.
 */
const harmless =
  'search redirects minify minify_html htmlmin tags social privacy offline optimize meta info typeset git-revision-date git-revision-date-localized git-authors ' +
  'git-committers git-committers-2 git-latest-changes document-dates mkdocstrings autorefs mike rss llmstxt llmstxt-md llms-txt glightbox lightgallery ' +
  'include-markdown markdown-exec markdownextradata table-reader kroki plantuml plantuml_markdown build_plantuml mermaid2 mermaid-to-image ' +
  'drawio drawio-exporter drawio_file d2 excalidraw swagger-ui-tag render_swagger neoteroi.mkdocsoad open-in-new-tab exclude-search toggle-sidebar ' +
  'meta-descriptions meta-manager gh-admonitions callouts caption img2fig img2figv2 image-captions enumerate-headings codeinclude ' +
  'bibtex htmlproofer linkcheck spellcheck link-marker external-markdown badges tooltips mkdocs-video encryptcontent termynal click charts charts_plugin ' +
  'vegalite git-snippet snippets same-tab abbr abbreviations glossary ezglossary print-site with-pdf pdf-export pdf to-pdf techdocs-core tocgen ' +
  'autolinks autolink_references absolute-links site-urls alias abs-rel-links embed_file embed-file panzoom section-numbers add-number ' +
  'statistics timetoread reading-time page-views open-graph opengraph preview-images resize-images webp thumbnails compress ' +
  'kicad doxygen-tags no-sidebar h5p puml code-validator material-relative-language-selector gitlab-badges ask-ai feedback dracula'

let harmlessNames: ReadonlySet<string> | null = null

/** Whether a plugin, by its name, cannot change which pages the nav reaches, or only in a way that is worked out. */
function isUnderstood(name: string): boolean {
  harmlessNames ??= new Set([...harmless.split(' '), ...resolved])
  return harmlessNames.has(name)
}

/** Plugins that are known to make pages or change the nav in ways that only running them would show. */
const generators: Readonly<Record<string, string>> = {
  'gen-files': 'makes pages by running scripts of the project',
  i18n: 'builds the site once for each language, with files chosen by their suffix or folder',
  blog: 'makes pages and sections for posts',
  multirepo: 'takes pages from other repositories',
  macros: 'runs code of the project, which may change the nav',
  'api-autonav': 'makes pages from source code',
  'mkdocs-jupyter': 'makes pages of notebooks',
  jupyter: 'makes pages of notebooks',
  coverage: 'makes a page from a coverage report',
  'simple-hooks': 'runs code of the project',
  simple: 'builds docs_dir from files all over the repository',
  'file-filter': 'takes files out of the site',
}

/** Why the nav cannot be known from the repository alone; empty where it can. */
export function dynamicReasons(plugins: readonly Plugin[], hooks: boolean): string[] {
  const reasons = hooks ? ['hooks: Python files of the project may change the nav'] : []
  for (const { name } of plugins) {
    const reason = Object.hasOwn(generators, name) ? generators[name] : undefined
    if (reason !== undefined) reasons.push(`plugin ${name}: it ${reason}`)
    else if (!isUnderstood(name)) reasons.push(`plugin ${name}: it is not known, and may change the nav`)
  }
  return [...new Set(reasons)]
}
