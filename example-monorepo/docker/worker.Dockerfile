FROM python:3.12-slim
COPY packages/core/src packages/text/src /app/
ENV PYTHONPATH=/app
USER 1000
CMD ["python", "-c", "import eleanor_core, eleanor_text; print(eleanor_core.__version__, eleanor_text.__version__)"]
