/** Written by `scripts/github-api/write-graphql-schema.ts`. Source: @octokit/graphql-schema 15.26.1, MIT. */
export const githubSchema = `
type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
}

type Repository {
  discussionCategories(after: String, before: String, filterByAssignable: Boolean = false, first: Int, last: Int): DiscussionCategoryConnection!
  hasDiscussionsEnabled: Boolean!
  id: ID!
  name: String!
  nameWithOwner: String!
}

type DiscussionCategoryConnection {
  nodes: [DiscussionCategory]
}

type DiscussionCategory {
  name: String!
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
}

type CreateCommitOnBranchPayload {
  clientMutationId: String
  commit: Commit
  ref: Ref
}

type Commit {
  oid: GitObjectID!
}

scalar GitObjectID

type Ref {
  name: String!
  prefix: String!
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileAddition {
  contents: Base64String!
  path: String!
}

scalar Base64String

input FileDeletion {
  path: String!
}

input CommitMessage {
  body: String
  headline: String!
}

type UpdateRefsPayload {
  clientMutationId: String
}

input UpdateRefsInput {
  clientMutationId: String
  refUpdates: [RefUpdate!]!
  repositoryId: ID!
}

input RefUpdate {
  afterOid: GitObjectID!
  beforeOid: GitObjectID
  force: Boolean = false
  name: GitRefname!
}

scalar GitRefname
`
