FROM python:3.12-slim
COPY requirements/text.txt /tmp/requirements.txt
RUN pip install --no-cache-dir -r /tmp/requirements.txt
USER 1000
CMD ["python"]
