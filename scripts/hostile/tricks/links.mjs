/** Links of the file system: out of the repository, in circles, into one another, to what is no file. */

const ELSEWHERE = [
  '/etc/passwd',
  '/dev/zero',
  '/proc/self/environ',
  '/proc/self/mem',
  '../../../../../../../../etc/hostname',
]

export default {
  'a link out of the repository': (site, { random }) => {
    site.whole.set(random.pick(site.pages) ?? 'docs/x.md', { link: random.pick(ELSEWHERE) })
  },
  'a link to the planted secret': (site, { random, secret }) => {
    site.whole.set(random.pick(site.pages) ?? 'docs/x.md', { link: secret })
    site.files.set('docs/secret-link.md', { link: secret })
    site.nav.push('    - Secret: secret-link.md')
  },
  'a link into git’s own folder': (site, { random }) => {
    site.whole.set(random.pick(site.pages) ?? 'docs/x.md', { link: '../../../.git/config' })
    site.files.set('docs/git', { link: '../.git' })
  },
  'links in a circle': (site) => {
    site.files.set('docs/a.md', { link: 'b.md' })
    site.files.set('docs/b.md', { link: 'a.md' })
    site.files.set('docs/loop', { link: '.' })
    site.files.set('docs/deep/er/loop', { link: '../..' })
  },
  'a chain of links': (site, { random }) => {
    const length = 20 + random.below(60)
    for (let index = 0; index < length; index++) site.files.set(`docs/chain/${index}.md`, { link: `${index + 1}.md` })
    site.files.set(`docs/chain/${length}.md`, '# End\n')
    site.nav.push('    - Chain:', '        - Index: chain/0.md')
  },
  'folders of links that multiply': (site, { random, scale }) => {
    const levels = 4 + random.below(Math.ceil(30 * scale))
    for (let level = 0; level < levels; level++)
      for (const name of ['one', 'two', 'three'].slice(0, 1 + random.below(3)))
        site.files.set(`docs/bomb/${level}/${name}`, { link: `../${level + 1}` })
    site.files.set(`docs/bomb/${levels}/page.md`, '# End\n')
  },
  'many links to one file': (site, { scale }) => {
    site.files.set('docs/one.md', '# One\n\nText.\n')
    for (let index = 0; index < 3000 * scale; index++) site.files.set(`docs/many/${index}.md`, { link: '../one.md' })
  },
  'a link in the place of docs_dir': (site) => {
    site.mkdocs.push('docs_dir: linked')
    site.files.set('linked', { link: 'docs' })
  },
}
