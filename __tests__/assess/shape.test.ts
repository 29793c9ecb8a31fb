import { describe, expect, test } from '@jest/globals'
import { isShape, shapesOf } from '../../src/assess/shape.ts'

describe('shapes of text that say what a section is about', () => {
  test.each<[string, string, boolean]>([
    ['99.9 % of calls succeed', '<share>', true],
    ['three nines for the API', '<share>', true],
    ['away for 43 minutes a month at most', '<share>', true],
    ['a disk is over 95 % full', '<share>', false],
    ['half of the parcels', '<share>', false],
    ['less than 0.1 % of calls fail', '<miss>', true],
    ['10 calls a second', '<rate>', true],
    ['at most 300 rps', '<rate>', true],
    ['30 kg at most', '<rate>', false],
    ['60 requests per minute', '<call rate>', true],
    ['40 000 parcels a day', '<call rate>', false],
    ['parcels per minute', '<per>', true],
    ['wait two seconds between calls', '<pause>', true],
    ['a 404 means that it is not there', '<status>', true],
    ['all 5xx answers', '<status>', true],
    ['500 items at once', '<status>', false],
    ['queue > 1000', '<threshold>', true],
    ['older than 5 minutes', '<threshold>', true],
    ['yellow at 500', '<threshold>', true],
    ['more than enough', '<threshold>', false],
    ['push it to `/parcels/{id}`', '<path>', true],
    ['the file /var/log/sorter', '<path>', false],
    ['either/or', '<path>', false],
    ['weight (integer)', '<type>', true],
    ['the weight is a number', '<type>', true],
    ['ask for a number', '<type>', false],
    ['run `make seed`', '<command>', true],
    ['reset.sh empties the queue', '<command>', true],
    ['make it quick', '<command>', false],
    ['`just up`, `just down`', '<commands>', true],
    ['`open(parcel)` opens, `close(parcel)` closes', '<calls>', true],
    ['`depot`', '<identifier>', true],
    ['`queue_depth`', '<series>', true],
    ['refused with TOO_HEAVY', '<code>', true],
    ['error E17', '<code>', true],
    ['access.log', '<logfile>', true],
    ['`SorterDown`', '<alert>', true],
    ['OpenTelemetry', '<alert>', false],
    ['at 02:00', '<time>', true],
    ['`0 2 * * *`', '<time>', true],
  ])('%s: %s', (line, shape, expected) => {
    expect(isShape(shape)).toBe(true)
    expect(shapesOf(line, [shape])).toEqual(expected ? [shape] : [])
  })

  test('what stands far behind in a line is not looked at', () => {
    expect(shapesOf(`${'x '.repeat(200)}99.9 %`, ['<share>'])).toEqual([])
  })
})
