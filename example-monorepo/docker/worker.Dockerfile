# The image of base.Dockerfile, always from the same commit.
# hadolint ignore=DL3006
FROM base
COPY packages/core/src packages/text/src /app/
CMD ["python", "-c", "import eleanor_core, eleanor_text; print(eleanor_core.__version__, eleanor_text.__version__)"]
