const FIRST =
  'Amber Birch Cedar Dune Ember Fern Glade Harbor Isle Juniper Kestrel Larch Maple Nectar Oak Pine Quartz Reed Sable Tern Umber Vale Willow Yarrow Zephyr'.split(
    ' ',
  )
const SECOND =
  'Anchor Beacon Canal Drift Eddy Forge Gable Hollow Inlet Jetty Knoll Lantern Meadow Notch Orchard Pier Quarry Ridge Shore Tower Upland Verge Wharf Yard Zenith'.split(
    ' ',
  )
const THIRD = 'Bread Cloth Dairy Flour Grain Honey Ivory Linen Malt Olive Paper Rope Salt Timber Wool Copper'.split(' ')

/** Modules in a section of the nav, as the seed's are. */
const GROUP_SIZE = 12

/** Distinct names in a fixed order; 10,000 of them at most. */
export function makeModules(count) {
  if (count > FIRST.length * SECOND.length * THIRD.length) throw new Error(`there are no names for ${count} modules`)
  return Array.from({ length: count }, (_, index) => {
    const words = [
      FIRST[index % FIRST.length],
      SECOND[Math.floor(index / FIRST.length) % SECOND.length],
      THIRD[Math.floor(index / FIRST.length / SECOND.length)],
    ]
    const slug = words.join('-').toLowerCase()
    const area = Math.floor(index / GROUP_SIZE) + 1
    return { name: words.join(' '), slug, group: `Area ${area} Modules`, folder: `modules/area-${area}/${slug}` }
  })
}
