# The images of this repository, for `docker buildx bake` and for action-build-images alike.
variable "REGISTRY" {
  default = "ghcr.io/eleanor"
}

group "default" {
  targets = ["worker"]
}

target "base" {
  dockerfile = "docker/base.Dockerfile"
  tags       = ["${REGISTRY}/monorepo-base:latest"]
}

target "worker" {
  dockerfile = "docker/worker.Dockerfile"
  contexts   = { base = "target:base" }
  tags       = ["${REGISTRY}/monorepo-worker:latest"]
}
