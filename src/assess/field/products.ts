/** Products that are run beside a service, each with its other names: where several stand together it says what it needs. */
export const PRODUCTS =
  'postgres / postgresql / mysql / mariadb / sql server, redis / memcached / valkey, kafka / rabbitmq / nats / sqs / pulsar / service bus, mongodb / dynamodb / cassandra / cosmos db, elasticsearch / opensearch / solr, s3 / minio / blob storage / gcs, stripe / razorpay / paypal / adyen, keycloak / auth0 / okta / entra, smtp / sendgrid / twilio / mailgun, prometheus / grafana / opentelemetry / otel, vault, temporal / airflow / celery'
