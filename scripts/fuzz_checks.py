"""What counts as a server error: a status of 500 and more, or an error whose code blames the gateway. Refusals with the
other codes of docs/errors.md are answers as good as any; schemathesis knows only some of those by name."""

import schemathesis

BLAMING = {"INTERNAL_SERVER_ERROR", "SEARCH_UNAVAILABLE", "SEARCH_TIMEOUT", "OPERATION_TIMEOUT"}


@schemathesis.check
def no_server_error(ctx, response, case):
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors") or []:
        code = error.get("extensions", {}).get("code")
        assert code is not None and code not in BLAMING, f"{code}: {error['message']}"
