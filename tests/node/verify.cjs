// Verifies calls of webhooks by the implementation of Standard Webhooks for Node. Reads a list of calls in JSON on standard
// input, {secret, headers, body} each with the body in base64; writes the list of verdicts.
const { Webhook, WebhookVerificationError } = require("standardwebhooks");

function isSigned({ secret, headers, body }) {
  try {
    new Webhook(secret).verify(Buffer.from(body, "base64"), headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

const calls = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(calls.map(isSigned)));
