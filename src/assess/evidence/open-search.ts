import { once } from '../../once.ts'
import { plainText } from '../../parse/page/plain.ts'
import type { Outline } from '../outline.ts'
import { textOf } from '../outline.ts'
import { labelOfBlock } from './labels.ts'
import { likenessOf } from './likeness.ts'
import type { Search } from './search.ts'

/** A search of one outline; what is asked of a block more than once is found out once. */
export function openSearch(
  outline: Outline,
  question: Omit<Search, 'outline' | 'labelAt' | 'numbersAt' | 'likeness' | 'onDoubt'>,
): Search {
  const { blocks } = outline
  return {
    outline,
    onDoubt: null,
    likeness: once(() => likenessOf(question.column, outline)),
    labelAt: rememberAt((index) => {
      const block = blocks[index]
      return block ? labelOfBlock(block) : null
    }),
    numbersAt: rememberAt((index) => {
      const block = blocks[index]
      const text = block ? textOf(block) : null
      return text === null ? [] : question.numbersOf(plainText(text))
    }),
    // Last, for the reason that judgeDocument gives.
    ...question,
  }
}

function rememberAt<Value>(ask: (index: number) => Value): (index: number) => Value {
  const answers: Value[] = []
  return (index) => {
    const known = answers[index]
    if (known !== undefined) return known
    const answer = ask(index)
    answers[index] = answer
    return answer
  }
}
