/** The workflow that runs the gate on pull requests: the README's, letter by letter. `OWNER` and the SHA are for the user to fill in. */
export const WORKFLOW = `name: Docs readiness
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch may change
  merge_group: # without it, a merge queue waits for ever

permissions: {}

concurrency:
  group: docs-readiness-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: false

jobs:
  gate:
    name: docs-readiness-gate # the name to require in branch protection
    runs-on: ubuntu-24.04
    permissions:
      contents: read # all that the verdict needs
      pull-requests: write # the comment; leave it out to have none
      checks: write # the check run with annotations; leave it out to have none
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the commit and its base
          persist-credentials: false
      - uses: OWNER/docs-readiness-gate@FULL_COMMIT_SHA # v0.1.0
`
