"""Posts a profile and prints what the assessment says first. The standard library suffices.

LIMITCHECK=https://YOUR-HOST python3 worker/examples/python.py [PROFILE.json]
"""

import json
import os
import pathlib
import random
import sys
import time
import urllib.error
import urllib.request

HOST = os.environ.get("LIMITCHECK", "http://127.0.0.1:8787")
EXAMPLE = {
    "as_of": "2026-11-20",
    "locale": "en",
    "restrictions": [{"product": "jiebei", "symptoms": ["limit_zero"], "messages": ["身份证已过期"]}],
}


class Refused(Exception):
    """The profile is not acceptable; the text says what is wrong with it."""


def assess(profile, tries=5):
    """Return the assessment of a profile.

    The same body always gets the same answer, so every try that failed may be made again: after 429 when Retry-After
    says, after 5xx or a lost connection a little later. A refusal (other 4xx) is raised at once.
    """
    body = json.dumps(profile).encode()
    for tried in range(1, tries + 1):
        wait = 0.25 * 2**tried * random.uniform(0.5, 1.5)
        request = urllib.request.Request(f"{HOST}/v1/assessments", body, {"content-type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as failure:
            if failure.code != 429 and failure.code < 500:
                raise Refused(json.load(failure)["detail"]) from None
            wait = float(failure.headers.get("retry-after", wait))
            last = failure
        except OSError as failure:
            last = failure
        if tried < tries:
            time.sleep(wait)
    raise last


if __name__ == "__main__":
    try:
        profile = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8")) if len(sys.argv) > 1 else EXAMPLE
        answer = assess(profile)
    except (Refused, OSError) as failure:
        sys.exit(str(failure))
    print(answer["summary"]["headline"])
    for cause in answer["explanations"]:
        print(f"- {cause['title']} ({cause['standing']})")
