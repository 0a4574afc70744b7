# The images of this repository, for both `docker buildx bake` and action-build-images.
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
