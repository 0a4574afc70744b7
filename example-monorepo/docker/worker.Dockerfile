# The image of base.Dockerfile, which is always the one of the same commit.
# hadolint ignore=DL3006
FROM base
COPY packages/core/src packages/text/src /app/
CMD ["python", "-c", "import eleanor_core, eleanor_text; print(eleanor_core.__version__, eleanor_text.__version__)"]
