/** Fills the page. */
export const START_SCRIPT = String.raw`
showMatrix(document.getElementById('matrix'))
showOverview(document.getElementById('overview'))
showOtherFindings(document.getElementById('findings'))
`
