// Loaded before a program: asks regular expressions once before its first line and once after its last, as Node's own code does.
// By text put together of others, and in two ways: V8 finds what it has compiled on more than one path.
const text = () => `${process.pid} and ${process.uptime()} abbc ${'ä日'.repeat(9)}`
const ways = [
  [/ab+c/, (expression) => expression.test(text())],
  [/(?<b>b+)c/, (expression) => text().replace(expression, '($<b>)').includes('a(bb)')],
]
const asked = () => ways.every(([expression, ask]) => ask(expression))

const before = asked()
process.on('exit', () => {
  if (!before || !asked()) throw new Error('a regular expression does not find what is there')
})
