import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeTree } from '../../../shared/test/support/run-action.js'

/** Turns a folder into the clone of a project with work for each action. */
export function createSmallProject(workspace: string): void {
  writeTree(workspace, {
    'requirements/in/base.in': 'six\n',
    'docker/base.Dockerfile': 'FROM python:3.12-slim\n',
    'src/eleanor/version.py': '__version__ = "1.2.3"\n',
  })
  const git = (...args: string[]) => execFileSync('git', ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('remote', 'add', 'origin', join(workspace, '.git'))
}
