# LimitCheck's menu: `make` prints it. GNU make 3.81 will do; the logic lives in Node scripts under .make/.
ROOT := $(shell dirname "$(strip $(MAKEFILE_LIST))")/
NODE := "$(ROOT).make/check-tools.sh" && exec node
SCRIPTS := $(ROOT).make/

.PHONY: menu run test test-go test-wasm test-worker test-worker-generated test-site deps screenshots golden eval mutate lint bench bench-wasm load single-file package size measure lighthouse clean

menu:
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-21s %s\n", $$1, $$2}' "$(ROOT)Makefile"

run: ## Build everything and serve page and API on http://127.0.0.1:8787 (PORT=8080 make run)
	@$(NODE) "$(SCRIPTS)run.mjs"

test: ## Run all tests: Go, wasm in Node, the Worker on workerd, the page in Chromium
	@$(NODE) "$(SCRIPTS)test.mjs"

test-go: ## Only the core and everything else in Go, with vet and gofmt
	@$(NODE) "$(SCRIPTS)test.mjs" go

test-wasm: ## Only the browser's module, in Node
	@$(NODE) "$(SCRIPTS)test.mjs" wasm

test-worker: ## Only the edge's door, on workerd
	@$(NODE) "$(SCRIPTS)test.mjs" worker

test-worker-generated: ## 2,000 calls at random for each operation of the API (GENERATED=n for another number)
	@$(NODE) "$(SCRIPTS)generated.mjs"

test-site: ## Only the page, in Chromium (CHROMIUM=path names another one)
	@$(NODE) "$(SCRIPTS)test.mjs" site

deps: ## Install what tests and builds need; the other targets do it by themselves
	@$(NODE) "$(SCRIPTS)deps.mjs"

screenshots: ## Take the README's pictures anew from the running page
	@$(NODE) "$(SCRIPTS)site.mjs" screenshots

golden: ## Rewrite everything generated: knowledge, golden answers, the API's description, TypeScript types, the element's manifest; review the diff
	@$(NODE) "$(SCRIPTS)golden.mjs"

eval: ## Recall and false accusations over a file of cases: make eval CASES=file.jsonl
	@cd "$(ROOT)." && go run ./core/cmd/limitcheck eval "$(abspath $(CASES))"

mutate: ## Which changed rules would the cases of the knowledge base let pass
	@cd "$(ROOT)." && go run ./core/cmd/limitcheck mutate

lint: ## Vet, gofmt, the knowledge base's own lint, and TypeScript's strict checks
	@$(NODE) "$(SCRIPTS)lint.mjs"

bench: ## Measure the core natively
	@cd "$(ROOT)." && go test -run '^$$' -bench . -benchmem ./core/...

bench-wasm: ## Measure the browser's module: bytes and microseconds, with and without inlining
	@$(NODE) "$(ROOT)wasm/bench.mjs"

load: ## Put load on the Worker, beside syumai/workers' glue and json-rules-engine; minutes (LOAD="--mixed 10000" for fewer)
	@$(NODE) "$(SCRIPTS)load.mjs" $(LOAD)

single-file: ## The whole check as one HTML file: site/build/limitcheck.html
	@$(NODE) "$(SCRIPTS)site.mjs" single-file

package: ## The npm package limit-check, ready to publish: site/build/package
	@$(NODE) "$(SCRIPTS)site.mjs" package

size: ## Weigh what visitors load, and what each dependency costs; fails over budget
	@$(NODE) "$(SCRIPTS)site.mjs" size

measure: ## What a merchant waits for on a slow phone and a slow line, medians of three
	@$(NODE) "$(SCRIPTS)site.mjs" measure

lighthouse: ## Lighthouse on the page as the Worker serves it, medians of three
	@$(NODE) "$(SCRIPTS)site.mjs" lighthouse

clean: ## Remove what builds made; installed packages stay
	@cd "$(ROOT)." && rm -rf core/knowledge/browser_rules.go core/profile/browser_schemas.go wasm/build worker/build worker/dist site/build site/dist
