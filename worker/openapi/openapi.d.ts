// Written by worker/openapi/types.mjs from worker/openapi/openapi.json: `make golden`.

export interface paths {
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain why credit lines may be restricted, and what to do
         * @description One profile as `application/json` gets one assessment: as JSON, as a document to print (`text/markdown`) or as dates with reminders (`text/calendar`), whichever `Accept` likes best.
         *
         *     A profile a line as `application/x-ndjson` gets a line each, in the same order and while the rest is still coming: the assessment, or a problem in the place of one that is refused. Blank lines are skipped. A batch has up to 1,000 lines and 4 MiB; past either, one more line says so and ends it. A single profile, and each line, has up to 128 KiB.
         */
        post: operations["assess"];
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-assessments"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what changed between two assessments
         * @description Takes two answers of POST /v1/assessments, or as much of them as the schema names; together up to 1 MiB.
         */
        post: operations["compare"];
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-comparisons"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages that are known
         * @description An object with one array, whose items have an `id`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Read one message of the platform
         * @description Says what a prompt of the app or an SMS means, and whether it names a cause.
         */
        post: operations["readMessage"];
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-messages"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the causes
         * @description An object with one array, whose items have an `id`.
         */
        get: operations["listCauses"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-causes"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/causes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell everything that is known of one cause
         * @description Its words, its rules with their conditions as they are written, the steps that answer it, its sources.
         */
        get: operations["getCause"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-causes-id"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions that an assessment may ask
         * @description An object with one array, whose items have an `id`.
         */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-questions"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources
         * @description An object with one array, whose items have an `id`.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-sources"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/profile.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the JSON Schema of a profile
         * @description The text that the core itself reads or is tested with (draft 2020-12).
         */
        get: operations["getProfileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-schemas-profilejson"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/assessment.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the JSON Schema of an assessment
         * @description The text that the core itself reads or is tested with (draft 2020-12).
         */
        get: operations["getAssessmentSchema"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-schemas-assessmentjson"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/comparison.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the JSON Schema of a comparison
         * @description The text that the core itself reads or is tested with (draft 2020-12).
         */
        get: operations["getComparisonSchema"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-schemas-comparisonjson"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description Made from the table by which calls are routed.
         */
        get: operations["getOpenAPI"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-openapijson"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether the service is there, and what it runs
         * @description A host that answers has loaded the core and the knowledge base.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        /** Say which methods the address takes */
        options: operations["options-health"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Merchant profile
         * @description What a merchant knows about a restricted credit line and about themselves. Every member that is not required may be absent or null, and both mean unknown; unknown is not false. Money is in CNY, percentages in percent (30 means 30 %), percentage points in pp.
         */
        Profile: {
            /** @enum {unknown} */
            schema_version?: "1" | null;
            /**
             * Format: date
             * @description The day the profile describes. The host supplies today (China, UTC+8) when it is absent: the core itself reads no clock.
             */
            as_of?: string | null;
            /** @enum {unknown} */
            locale?: "zh-CN" | "en" | null;
            /** @description What happened, in the merchant's own words. Read offline for symptoms, events and facts; never overrides a field that is given. */
            narrative?: string | null;
            /** @description Quotes of the narrative or of a message that were read wrongly, as the merchant said: nothing is read from them again. */
            struck?: string[] | null;
            /** @description JSON Pointers of the fields that the merchant was asked for and does not know: never asked again. */
            declined?: string[] | null;
            /** @description One entry a restricted product. A field given here wins over its twin in repayment. */
            restrictions?: {
                /**
                 * @description wangshangdai is 网商贷 (business loan of MYbank), jiebei is 借呗 (consumer loan of Ant Consumer Finance), xinyongdai is 信用贷 (a bank's own loan shown in the place of 借呗 since 2021-11), huabei is 花呗, taobao_loan is a Taobao seller loan.
                 * @enum {unknown}
                 */
                product: "wangshangdai" | "jiebei" | "xinyongdai" | "huabei" | "taobao_loan";
                /** @description The lenders that the contract page names; loans can be joint. An open list. */
                lenders?: ("mybank" | "ant_consumer_finance" | "other_bank")[] | null;
                /** @description An open list: what is not named may still be so. called_in_full: the lender demands the whole loan at once. */
                symptoms?: ("limit_not_restored" | "limit_reduced" | "limit_zero" | "limit_frozen" | "draw_interrupted" | "application_rejected" | "application_pending" | "service_closed" | "entry_missing" | "borrow_button_disabled" | "risk_prompt" | "term_shortened" | "called_in_full" | "service_error")[] | null;
                /** @description What the app or an SMS said, word for word. */
                messages?: string[] | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                since?: string | null;
                /** @description Whether the platform gave notice before or when it happened. */
                notified?: boolean | null;
                /** @description The approved limit before, not what was available of it. */
                limit_before?: number | null;
                /** @description The approved limit now. */
                limit_now?: number | null;
                /** @description What can be drawn now. */
                available_now?: number | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                opened_on?: string | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                last_borrowed_on?: string | null;
                /** @description Still owed. */
                outstanding?: number | null;
                /** Format: date */
                next_due_on?: string | null;
                next_due_amount?: number | null;
                can_pay_next?: boolean | null;
                /** @description The last repayment. */
                repaid_on?: string | null;
                /** @description Whether the app shows the last repayment as received. */
                repayment_posted?: boolean | null;
                /** @description Whether the merchant holds a receipt or bank statement of it. */
                repayment_proof?: boolean | null;
                early_repayments_6m?: number | null;
            }[] | null;
            /** @description Products of the family that still lend: speaks against an account-wide cause. An open list. */
            working_products?: ("wangshangdai" | "jiebei" | "xinyongdai" | "huabei" | "taobao_loan")[] | null;
            /** @description What happened around the time of the loss, in any order; an open list. An event says that something happened, a flag elsewhere how it is on as_of; updated_id, reauthorized and the like set the flag right and leave the event. Contradictions are reported as notices. */
            events?: {
                /** @enum {unknown} */
                kind: "repaid_in_full" | "repaid_in_part" | "repaid_early" | "repaid_late" | "extended_repayment" | "auto_debit_failed" | "borrowed" | "tapped_limit_increase" | "submitted_new_data" | "accepted_upgrade" | "switched_by_platform" | "opened_wangshangdai" | "opened_jiebei" | "opened_taobao_loan" | "opened_receipt_code" | "closed_wangshangdai" | "closed_jiebei" | "cancelled_authorization" | "reauthorized" | "id_expired" | "updated_id" | "representative_changed" | "changed_phone_number" | "changed_device" | "changed_bank_card" | "reinstalled_app" | "updated_app" | "merged_accounts" | "login_restricted" | "linked_account_penalised" | "linked_account_disputed" | "shop_penalised" | "shop_closed" | "applied_elsewhere" | "contacted_support" | "filed_complaint" | "appeal_rejected" | "lender_replied";
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                on?: string | null;
                /**
                 * @description Against the restriction, where no date is known. just_before is within days.
                 * @enum {unknown}
                 */
                timing?: "just_before" | "earlier" | "after" | null;
                /** @enum {unknown} */
                product?: "wangshangdai" | "jiebei" | "xinyongdai" | "huabei" | "taobao_loan" | "other" | null;
                note?: string | null;
            }[] | null;
            /** @description Kinds that did not happen in the 90 days before the restriction. Without it an event that is not listed is unknown. */
            events_absent?: ("repaid_in_full" | "repaid_in_part" | "repaid_early" | "repaid_late" | "extended_repayment" | "auto_debit_failed" | "borrowed" | "tapped_limit_increase" | "submitted_new_data" | "accepted_upgrade" | "switched_by_platform" | "opened_wangshangdai" | "opened_jiebei" | "opened_taobao_loan" | "opened_receipt_code" | "closed_wangshangdai" | "closed_jiebei" | "cancelled_authorization" | "reauthorized" | "id_expired" | "updated_id" | "representative_changed" | "changed_phone_number" | "changed_device" | "changed_bank_card" | "reinstalled_app" | "updated_app" | "merged_accounts" | "login_restricted" | "linked_account_penalised" | "linked_account_disputed" | "shop_penalised" | "shop_closed" | "applied_elsewhere" | "contacted_support" | "filed_complaint" | "appeal_rejected" | "lender_replied")[] | null;
            repayment?: {
                /** @description Days past due today on any loan of the Ant family (网商贷, 借呗, 花呗, 信用贷). Under a day counts as 1. */
                overdue_days_now?: number | null;
                /** @description Products with an overdue now or in two years, settled ones too. A closed list: [] means none. */
                overdue_products?: ("wangshangdai" | "jiebei" | "xinyongdai" | "huabei" | "taobao_loan")[] | null;
                /** @description Times past due in twelve months, same loans. */
                overdue_count_12m?: number | null;
                /** @description Longest of them in two years, in days. */
                max_overdue_days_24m?: number | null;
                early_repayments_6m?: number | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                last_repaid_on?: string | null;
                repayment_posted?: boolean | null;
                repayment_proof?: boolean | null;
                auto_debit_failed?: boolean | null;
            } | null;
            credit?: {
                /** @description Loan-approval and card-approval inquiries on the merchant's own credit report in three months; looking oneself up is none. */
                hard_inquiries_3m?: number | null;
                /** @description Lenders with an unsettled loan, banks and online. */
                active_lenders?: number | null;
                new_loans_3m?: number | null;
                /** @description Loans dearer than 24 % a year, fees counted. */
                high_cost_loans?: number | null;
                /** @description Past due now or in two years with any lender outside the Ant family, credit cards too. */
                overdue_elsewhere?: boolean | null;
                /** @description All debt over yearly income. */
                debt_to_income_pct?: number | null;
                /** @description Card balance over card limits. */
                card_utilization_pct?: number | null;
                /** @description Personal income against a year before. */
                income_change_pct?: number | null;
                zhima_score?: number | null;
                /** @description Against three months before. */
                zhima_score_change?: number | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                report_checked_on?: string | null;
                report_has_errors?: boolean | null;
                /** @description A loan that the merchant guarantees has defaulted. */
                guarantee_default?: boolean | null;
                /** @description The credit report lists loans that the merchant never took. */
                unrecognised_loans?: boolean | null;
                /** @description Charged-off debt, court enforcement, or a dishonest-debtor listing of the merchant's own. */
                serious_default?: boolean | null;
            } | null;
            business?: {
                /** @description Where the merchant sells. An open list. */
                channels?: ("taobao" | "tmall" | "1688" | "pinduoduo" | "douyin" | "kuaishou" | "jd" | "xiaohongshu" | "wechat_shop" | "meituan" | "eleme" | "xianyu" | "cross_border" | "offline_qr" | "wholesale" | "farming" | "other")[] | null;
                /** @description GB/T 4754 section letter, with 2 to 4 digits where known. */
                industry?: string | null;
                months_operating?: number | null;
                operating?: boolean | null;
                /** @description Any order; a month twice is a problem that this schema cannot express, a gap is unknown. Trends are computed from it where their own fields are absent. */
                monthly?: {
                    month: string;
                    sales?: number | null;
                    orders?: number | null;
                    /** @description Refunded amount. */
                    refunds?: number | null;
                    profit?: number | null;
                    /** @description Stock at month end, at cost. */
                    inventory?: number | null;
                }[] | null;
                /** @description Last three full months before as_of against the same months a year before, else against the three before them: sales fall after every festival. */
                sales_change_3m_pct?: number | null;
                /** @description Refunds over sales, last three full months. */
                refund_rate_pct?: number | null;
                /** @description Percentage points against the three months before. */
                refund_rate_change_pp?: number | null;
                /** @description Over the last three months. */
                profitable?: boolean | null;
                inventory_turnover_days?: number | null;
                /** @description Penalties of the sales platform. */
                violations_6m?: number | null;
                industry_downturn?: boolean | null;
                input_cost_shock?: boolean | null;
                /** @description A public list or a notice names the industry. */
                restricted_industry?: boolean | null;
                /**
                 * Format: date
                 * @description The next sales peak for which stock must be bought.
                 */
                next_peak_on?: string | null;
            } | null;
            funds?: {
                /** @description A closed list: [] means not used yet. */
                used_for?: ("stock" | "operations" | "wages" | "equipment" | "consumption" | "securities" | "property" | "lending_on" | "repaying_other_loans" | "other")[] | null;
                /** @description Whether the merchant holds invoices or contracts that show the use. */
                usage_proof?: boolean | null;
            } | null;
            information?: {
                /**
                 * @description abnormal_listed is 经营异常名录.
                 * @enum {unknown}
                 */
                license_status?: "valid" | "expired" | "abnormal_listed" | "cancelled" | "none" | null;
                annual_report_filed?: boolean | null;
                /** @description A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
                business_info_updated_on?: string | null;
                documents_complete?: boolean | null;
                application_errors?: boolean | null;
                real_name_complete?: boolean | null;
                /** @description On as_of. */
                id_expired?: boolean | null;
                /** @description Supplier, logistics or tax data known to reach the platform late. */
                third_party_data_delayed?: boolean | null;
                /** @description The legal representative, or a record about them, changed within six months. */
                representative_record_changed?: boolean | null;
            } | null;
            account?: {
                /** @description 芝麻信用 or Alipay authorisation withdrawn, on as_of. */
                authorization_cancelled?: boolean | null;
                linked_account_penalised?: boolean | null;
                borrowings_30d?: number | null;
                /** @description The platform told the merchant of unusual fund flows. */
                fund_flow_notice?: boolean | null;
                /** @description The platform told the merchant of a risk on the account or operation. */
                high_risk_notice?: boolean | null;
                /** @description The platform told the merchant of an unusual login. */
                login_notice?: boolean | null;
                /** @description The platform told the merchant of suspected cashing-out. */
                cash_out_notice?: boolean | null;
                /** @description A notice names fraud or money-laundering controls, police or court: no credit decision, and its own rights apply. */
                restriction_notice?: boolean | null;
                /** @enum {unknown} */
                freeze_by?: "platform" | "bank" | "police" | "court" | null;
            } | null;
            environment?: {
                maintenance_notice?: boolean | null;
                /** @description The platform or a regulator announced a change of policy. */
                policy_notice?: boolean | null;
                regional_screening_notice?: boolean | null;
                peers_affected?: boolean | null;
                feature_change_notice?: boolean | null;
            } | null;
            cash?: {
                on_hand?: number | null;
                /** @description Falls on the first day of each month after as_of. */
                monthly_fixed_costs?: number | null;
                expected?: components["schemas"]["Profile.flow"][] | null;
                due?: components["schemas"]["Profile.flow"][] | null;
            } | null;
            /** @description Replacement loans offered, to compare what they cost. */
            offers?: {
                name?: string | null;
                principal?: number | null;
                /** @description Paid out, after fees taken first. */
                received?: number | null;
                total_repaid?: number | null;
                days?: number | null;
                fees?: number | null;
            }[] | null;
            applicant?: {
                /** @enum {unknown} */
                entity?: "individual" | "sole_proprietor" | "company" | "cooperative" | null;
                /** @description GB/T 2260 code. */
                province?: string | null;
                /** @description A closed list: [] means none. */
                groups?: ("graduate" | "veteran" | "returning_migrant" | "registered_unemployed" | "disabled" | "rural" | "woman" | "network_merchant" | "hired_key_group")[] | null;
                /** @enum {unknown} */
                tax_grade?: "A" | "B" | "M" | "C" | "D" | null;
                issues_invoices?: boolean | null;
                receivables?: number | null;
                /** @description Owed by a large firm or the state. */
                large_buyer_receivables?: boolean | null;
                open_orders?: number | null;
                collateral?: boolean | null;
                fixed_premises?: boolean | null;
                bank_relationship?: boolean | null;
                /** @description Own and spouse's unsettled loans apart from the restricted ones. A closed list. */
                other_loans?: ("student" | "mortgage" | "car" | "small_consumption" | "operating" | "consumption")[] | null;
                spouse_has_loans?: boolean | null;
            } | null;
            safety?: {
                /** @description Somebody asked for money to restore or raise the limit. */
                asked_to_pay?: boolean | null;
                paid_amount?: number | null;
                shared_screen?: boolean | null;
                gave_code?: boolean | null;
                sent_documents?: boolean | null;
                sent_sim_card?: boolean | null;
                /** @description A call or message that the merchant did not ask for, in the name of the platform, a lender or an authority. */
                contacted_by_stranger?: boolean | null;
            } | null;
            /** @description Plan steps taken since an earlier assessment. */
            steps_done?: {
                step: string;
                /** Format: date */
                on?: string | null;
            }[] | null;
        };
        "Profile.flow": {
            /** Format: date */
            on: string;
            amount: number;
            /** @enum {unknown} */
            kind?: "wages" | "supplier" | "rent" | "tax" | "loan_instalment" | "household" | "sales" | "receivable" | "other" | null;
            /** @description Whether it may be paid later without breach. Wages, tax and loan instalments never wait. */
            can_wait?: boolean | null;
            for?: string | null;
        };
        /**
         * Assessment
         * @description The answer to one merchant profile: why credit lines may be restricted and what to do about it. Texts are plain text in the requested locale. Members come in RFC 8785 order. Clients ignore members that they do not know.
         */
        Assessment: {
            /** @constant */
            schema_version: "1";
            knowledge_version: string;
            /** Format: date */
            as_of: string;
            /** @enum {unknown} */
            locale: "zh-CN" | "en";
            /** @description What cannot wait; shown before everything else. */
            alert: {
                /**
                 * @description The first that applies, in this order.
                 * @enum {unknown}
                 */
                kind: "money_lost" | "scam" | "identity_theft" | "authority_freeze" | "called_in_full" | "debt_distress";
                title: string;
                text: string;
                /** @description Sentences in order, not ids. */
                steps: string[];
                sources: string[];
            } | null;
            summary: {
                headline: string;
                text: string;
                /**
                 * @description The best standing; background alone is cannot_know, and the text says so.
                 * @enum {unknown}
                 */
                certainty: "named" | "likely" | "possible" | "cannot_know";
                /** @enum {unknown} */
                urgency: "now" | "this_week" | "no_rush";
                why: string;
                /** @description Ids of plan steps. */
                today: string[];
            };
            /** @description Product by product: two lines can be restricted for two reasons. */
            restrictions: {
                pointer: string;
                product: string;
                headline: string;
                /** @enum {unknown} */
                certainty: "named" | "likely" | "possible" | "cannot_know";
                /** @description Ids of the causes that explain this entry, most credible first. */
                top: string[];
            }[];
            symptoms: {
                id: string;
                title: string;
                restriction: string;
                /** @enum {unknown} */
                from: "given" | "message" | "narrative";
                quote?: string;
            }[];
            messages: {
                text: string;
                informative: boolean;
                meaning: string;
                causes: string[];
                sources: string[];
            }[];
            /** @description What was read from words, for the merchant to confirm or strike. pointer is where the value goes once confirmed; /events/- appends. */
            understood: {
                pointer: string;
                value: unknown;
                quote: string;
                denied: boolean;
                text?: string;
            }[];
            /** @description Contradictions and oddities in the profile, such as since after as_of. */
            notices: {
                code: string;
                pointers: string[];
                text: string;
            }[];
            /** @description Most credible first: by standing, then the kind of the best supporting rule, then the sum of weights, then id. */
            explanations: {
                cause: string;
                rank: number;
                /** @description Best and worst rank over every single answer to one open question, the rank as it stands included, found by re-running. An answer that takes the cause out of the list puts it behind all that remain. */
                rank_range?: [
                    number,
                    number
                ];
                /**
                 * @description Why it went. named: the platform's own words name the cause.
                 * @enum {unknown}
                 */
                standing: "named" | "likely" | "possible" | "background";
                /**
                 * @description Whether it still stands in the way. A cured cause explains the past and blocks nothing; the limit may stay away all the same.
                 * @enum {unknown}
                 */
                present: "yes" | "cured" | "unknown";
                /** @enum {unknown} */
                origin: "merchant_conduct" | "merchant_situation" | "lender_decision" | "record_or_system" | "third_party";
                /** @description The entries of /restrictions that it explains; [""] where the profile names none. */
                restrictions: string[];
                title: string;
                text: string;
                evidence: {
                    pointer?: string;
                    value?: unknown;
                    /** @description The words it was read from. */
                    quote?: string;
                    /** @enum {unknown} */
                    direction: "supports" | "contradicts";
                    /** @enum {unknown} */
                    strength: "decisive" | "strong" | "moderate" | "weak";
                    text: string;
                    sources: string[];
                }[];
                /**
                 * @description Those that bear it are shown together as one card, unranked.
                 * @constant
                 */
                card?: "lender_side";
                /** @description The smallest change of one fact that changes the standing, re-run; only where the merchant can honestly change or correct the fact and the advice harms nobody. */
                counterfactuals: {
                    pointer: string;
                    value?: unknown;
                    text: string;
                    sources?: string[];
                    /** @enum {unknown} */
                    standing_after: "named" | "likely" | "possible" | "background" | "ruled_out";
                }[];
                missing: string[];
                /**
                 * @description fixable: the merchant can remove the cause. correctable: a wrong record can be corrected. waits: only the lender's next assessment decides. unlikely: rarely comes back. None promises the limit.
                 * @enum {unknown}
                 */
                recoverability: "fixable" | "correctable" | "waits" | "unlikely";
                /** @description Days only where the basis is law or official. */
                window: {
                    text: string;
                    min_days?: number;
                    max_days?: number;
                    /** @enum {unknown} */
                    basis: "law" | "official" | "user_report" | "unsourced";
                    sources: string[];
                } | null;
                /** @description Only when asked for: every rule of the cause. */
                trace?: {
                    rule: string;
                    /** @description The entry that it was held against, where the profile names one. */
                    restriction?: string;
                    /** @enum {unknown} */
                    outcome: "met" | "not_met" | "unknown";
                    read: {
                        pointer: string;
                        value?: unknown;
                    }[];
                }[];
                sources: string[];
                /** @description How one notices the cause, and where to look. */
                noticing?: string;
                /** @description Causes that it is easily taken for, with how to tell them apart. */
                confused_with?: {
                    cause: string;
                    text: string;
                }[];
            }[];
            /** @description Causes that the known facts neither support nor rule out, with what would settle each. */
            undetermined: {
                cause: string;
                title: string;
                missing: string[];
            }[];
            ruled_out: {
                cause: string;
                title: string;
                evidence: {
                    pointer?: string;
                    value?: unknown;
                    /** @description The words it was read from. */
                    quote?: string;
                    /** @enum {unknown} */
                    direction: "supports" | "contradicts";
                    /** @enum {unknown} */
                    strength: "decisive" | "strong" | "moderate" | "weak";
                    text: string;
                    sources: string[];
                }[];
            }[];
            /** @description What is owed stays owed: the schedule goes on; who cannot pay speaks to the lender before the day. */
            existing_loan: {
                text: string;
                /** Format: date */
                next_due_on: string | null;
                /** @description Sentences in order, not ids. */
                steps: string[];
                sources: string[];
            };
            /** @description Recovery steps in the order to take them. */
            plan: {
                step: string;
                order: number;
                title: string;
                instructions: string[];
                /** @description The causes that it answers. */
                for: string[];
                restrictions: string[];
                documents: string[];
                channel: {
                    title: string;
                    contact?: string;
                    /** @description How to make sure that the channel is genuine. */
                    confirm: string;
                } | null;
                /** Format: date */
                start_on?: string;
                /** Format: date */
                check_on?: string;
                /** @enum {unknown} */
                effort?: "minutes" | "hours" | "days" | "weeks";
                caution?: string[];
                /** Format: date */
                done_on?: string;
                /** @description In the least set of steps that clears the most. */
                essential?: boolean;
                /** @description Ids of steps that would do instead. */
                alternatives?: string[];
                /** @description What the same engine answers once the step has changed the facts that it can change; empty where it changes none. It says that a blocker is gone, never that the limit returns. */
                effect: {
                    cause: string;
                    /** @enum {unknown} */
                    from: "yes" | "cured" | "unknown";
                    /** @enum {unknown} */
                    to: "yes" | "cured" | "unknown";
                    text: string;
                }[];
                sources: string[];
                /** @description What the step will not bring about. */
                not_expect?: string;
                /** @description Steps of one visit to a channel, which follow one another on one day, share it; absent where no channel is visited and on a step that was done. */
                visit?: number;
                /**
                 * @description Who says when to check: a law or rule by which an answer is due, on a working day, or we.
                 * @enum {unknown}
                 */
                check_basis?: "law" | "judgement";
            }[];
            /** @description By day: what happened, what to do when, by when others must answer, what ends by itself, and when to look again. */
            timeline: {
                /** @description A day, or a month where only that is known. */
                on: string;
                /** @enum {unknown} */
                kind: "happened" | "step" | "deadline" | "expires" | "recheck";
                text: string;
                /** @description Ids of causes. */
                for?: string[];
                /** @description Stable: the same entry of a later answer has the same. */
                id?: string;
                /** @description Id of the plan step that it belongs to. */
                step?: string;
                sources?: string[];
            }[];
            do_not: {
                id: string;
                title: string;
                why: string;
                sources: string[];
            }[];
            rights: {
                id: string;
                title: string;
                text: string;
                deadline_days?: number;
                sources: string[];
                /** @description Law and article. */
                article?: string;
                /** @description How far the right reaches. */
                reach?: string;
            }[];
            outlook: {
                text: string;
                /** Format: date */
                recheck_on: string;
                sources: string[];
                /** @description What else can be said of the causes found. */
                notes?: {
                    id: string;
                    text: string;
                    sources: string[];
                }[];
                /** @description Causes above background that no step of the plan removes: they take time, or the lender. */
                waiting?: {
                    /** @description Ids of causes. */
                    for: string[];
                    text: string;
                    /**
                     * Format: date
                     * @description When to look again; nothing is promised for that day.
                     */
                    look_on: string;
                }[];
                /** @description Steps that a long plan leaves out until more is known: they answer causes that are merely possible, cost more than minutes and find nothing out. Absent where none is. */
                set_aside?: {
                    text: string;
                    steps: {
                        step: string;
                        title: string;
                        /** @description Ids of causes. */
                        for: string[];
                    }[];
                };
            };
            impacts: {
                id: string;
                title: string;
                text: string;
                action: string;
                sources: string[];
            }[];
            financing: {
                id: string;
                title: string;
                /** @enum {unknown} */
                fit: "fits" | "maybe" | "does_not_fit";
                reasons: {
                    text: string;
                    met: boolean | null;
                    pointer?: string;
                }[];
                /** Format: date */
                as_of: string;
                /** Format: date */
                expires_on?: string;
                caution?: string[];
                sources: string[];
                text?: string;
                /** @description How much can be had, with year and place where they matter. */
                amount?: string;
                cost?: string;
                /** @description Of the programme: terms change from year to year. */
                year?: number;
            }[];
            cash: {
                /** @description The balance at the end of each day, from as_of, 181 days with it; later flows are listed in the text. Money in CNY with two decimals at most. */
                balances: {
                    /** Format: date */
                    on: string;
                    balance: number;
                }[];
                /** @description Of the days up to the last for which anything was entered: after it only the fixed costs go on. null, with balances empty, where what is on hand is not known or nothing comes in or goes out: then only text and replacement_costs can tell. */
                lowest: {
                    /** Format: date */
                    on: string;
                    balance: number;
                } | null;
                /**
                 * Format: date
                 * @description Of the same days; where the fixed costs alone run the balance down later, text says until when it lasts.
                 */
                shortfall_on: string | null;
                text: string;
                actions: {
                    /** @description An open list: collect-early, delay, order-less. */
                    id: string;
                    text: string;
                    amount: number;
                    /**
                     * Format: date
                     * @description The last day to do it. What is collected early counts on it.
                     */
                    on: string;
                    /** @description The lowest balance after this action and those before it. */
                    lowest_after: number;
                    /** @description JSON Pointers into the profile of the flows that it changes, so that the forecast can be run again. */
                    pointers?: string[];
                    /**
                     * Format: date
                     * @description Of a delay: the day on which the payment then counts.
                     */
                    to?: string;
                }[];
                replacement_costs: {
                    offer: string;
                    /** @description Simple, fees counted, two decimals, 1000000 at most; the compound figure stands in text. null where the offer says too little: text says what to ask for. */
                    annual_pct: number | null;
                    /** @description What goes back and all fees, minus what is received. null where the offer says too little. */
                    total_cost: number | null;
                    text?: string;
                }[];
                /** @description What the shortfall hits: payments that the money does not reach for, and the sales peak. */
                hits?: {
                    /** Format: date */
                    on: string;
                    /** @description An open list: of the flow, fixed_costs, or sales_peak. */
                    kind: string;
                    amount?: number;
                    text: string;
                }[];
                sources?: string[];
            } | null;
            /** @description Drafts from the facts given and no others; never volunteering misuse, other debts or overdue, and never denying them. */
            letters: {
                /** @enum {unknown} */
                to: "lender" | "credit_bureau" | "regulator";
                restrictions: string[];
                title: string;
                /** @description Plain text, paragraphs parted by an empty line. What we must not know stands in 【】 for the merchant to fill in. */
                body: string;
                attachments: string[];
                sources: string[];
                /** @description Of the kind of letter. */
                id?: string;
                /** @description The letter to send, where the other members are in another language: whoever receives it works in Chinese. */
                chinese?: {
                    title: string;
                    body: string;
                    attachments: string[];
                };
            }[];
            next_questions: {
                /** @description The field, the list or, where several flags are asked for at once, the object that most of them lie in. */
                pointer: string;
                /** @description RFC 6902 operations for an answer that is typed in: the last has no value, and the typed value goes there. Of monthly figures it is the list of objects of month and sales, and refunds where they are known. */
                patch?: {
                    /** @constant */
                    op: "add";
                    path: string;
                    value?: unknown;
                }[];
                /** @description The months of which figures are asked. */
                months?: string[];
                question: string;
                why: string;
                help?: string;
                /** @enum {unknown} */
                type: "boolean" | "integer" | "number" | "date" | "choice" | "choices" | "text";
                unit?: string;
                choices: {
                    label: string;
                    /** @description RFC 6902 operations that put the answer into the profile. They are all "add". Where several choices are taken, their patches follow each other, without the operations that add an empty object or list where one stands already. */
                    patch: {
                        /** @constant */
                        op: "add";
                        path: string;
                        value?: unknown;
                    }[];
                }[];
                /** @description Expected fall of entropy over the causes, in bits, two decimals. */
                gain: number;
            }[];
            /** @description Where the profile holds a number that no field needs. It is masked wherever the answer quotes the text. */
            privacy: {
                pointer: string;
                /** @enum {unknown} */
                kind: "identity_number" | "phone_number" | "card_number";
                text: string;
            }[];
            /** @description Every source that the ids above name, and no other. */
            sources: {
                id: string;
                title: string;
                publisher?: string;
                /**
                 * @description judgement: this project's own reading, not a fact.
                 * @enum {unknown}
                 */
                kind: "law" | "official" | "news" | "user_report" | "article" | "judgement";
                /** Format: uri */
                url?: string;
                /** Format: date */
                as_of?: string;
                /** Format: date */
                review_by?: string;
                past_review?: boolean;
                /** @enum {unknown} */
                confidence: "high" | "medium" | "low";
            }[];
            /** @description To check later that the same profile and knowledge give the same answer: SHA-256 of the profile in RFC 8785 form with as_of and locale filled in, of the knowledge files as written, both languages, computed at build, and of this answer without receipt and trace. */
            receipt: {
                profile_sha256: string;
                knowledge_sha256: string;
                core_version: string;
                result_sha256: string;
            };
            disclaimer: string;
            /** @description What is often said about the causes found, and what is known. */
            corrections?: {
                id: string;
                /** @description What is often said. */
                said: string;
                /** @description What is known about it. */
                known: string;
                causes: string[];
                sources: string[];
            }[];
        };
        /**
         * Two assessments to compare
         * @description Two answers to profiles of the same merchant, as they were given. Of each only the members below are read; older answers may lack those that are not required, and whatever else an answer holds is left alone.
         */
        ComparisonRequest: {
            before: components["schemas"]["ComparisonRequest.assessment"];
            after: components["schemas"]["ComparisonRequest.assessment"];
            /** @enum {unknown} */
            locale?: "zh-CN" | "en" | null;
        };
        "ComparisonRequest.assessment": {
            /** @enum {unknown} */
            schema_version: "1";
            /** Format: date */
            as_of: string;
            knowledge_version?: components["schemas"]["ComparisonRequest.optional_word"];
            alert?: {
                kind: components["schemas"]["ComparisonRequest.word"];
            } | null;
            restrictions: {
                product: components["schemas"]["ComparisonRequest.word"];
                /** @enum {unknown} */
                certainty: "named" | "likely" | "possible" | "cannot_know";
                top: components["schemas"]["ComparisonRequest.word"][];
            }[];
            explanations: {
                cause: components["schemas"]["ComparisonRequest.word"];
                rank: number;
                /** @enum {unknown} */
                standing: "named" | "likely" | "possible" | "background";
                /** @enum {unknown} */
                present: "yes" | "cured" | "unknown";
                title?: components["schemas"]["ComparisonRequest.optional_text"];
            }[];
            ruled_out?: {
                cause: components["schemas"]["ComparisonRequest.word"];
            }[] | null;
            plan: {
                step: components["schemas"]["ComparisonRequest.word"];
                title?: components["schemas"]["ComparisonRequest.optional_text"];
                /** Format: date */
                done_on?: string | null;
                for?: components["schemas"]["ComparisonRequest.word"][] | null;
            }[];
            existing_loan?: {
                /** Format: date */
                next_due_on?: string | null;
            } | null;
            outlook?: {
                /** Format: date */
                recheck_on?: string | null;
            } | null;
            cash?: {
                lowest?: {
                    /** Format: date */
                    on: string;
                    balance: number;
                } | null;
                /** Format: date */
                shortfall_on?: string | null;
            } | null;
            receipt?: {
                profile_sha256?: components["schemas"]["ComparisonRequest.optional_word"];
                knowledge_sha256?: components["schemas"]["ComparisonRequest.optional_word"];
                core_version?: components["schemas"]["ComparisonRequest.optional_word"];
            } | null;
        };
        "ComparisonRequest.word": string;
        "ComparisonRequest.optional_word": string | null;
        "ComparisonRequest.optional_text": string | null;
        /**
         * Comparison
         * @description What changed between two answers to profiles of the same merchant. An outside view: that a cause is gone means that the facts given no longer point to it, not that the lender changed its mind. Texts are plain text in the requested locale; titles of causes and steps that are not known here come from the answers compared. Members come in RFC 8785 order. Clients ignore members that they do not know.
         */
        Comparison: {
            /** @constant */
            schema_version: "1";
            /**
             * Format: date
             * @description The day of the answer given as before.
             */
            from: string;
            /**
             * Format: date
             * @description The day of the answer given as after; the order given counts, whatever the days are.
             */
            to: string;
            /** @enum {unknown} */
            locale: "zh-CN" | "en";
            /** @description Whether causes, restrictions, steps, alert, due date or cash differ; days of the answers and versions do not count. */
            changed: boolean;
            /** @description Both receipts name the same profile; false too where one names none. */
            same_profile: boolean;
            /** @description The answers were made from other knowledge or by another program, so that a difference need not be one of the merchant's case. */
            knowledge_changed: boolean;
            knowledge: {
                from: components["schemas"]["Comparison.versions"];
                to: components["schemas"]["Comparison.versions"];
                text?: string;
                sources?: string[];
            };
            summary: {
                headline: string;
                text: string;
                sources: string[];
            };
            /** @description Every cause of either answer, in one class. */
            causes: {
                /** @description Listed before, and not now; in the order of the answer given as before. */
                gone: components["schemas"]["Comparison.cause_change"][];
                /** @description Listed now, and not before. */
                new: components["schemas"]["Comparison.cause_change"][];
                /** @description Listed in both with another standing, another presence or another rank; of the causes on the lender's card, which are shown unranked, a rank alone does not count. */
                moved: components["schemas"]["Comparison.cause_change"][];
                /** @description Dealt with now, and not before. It blocks nothing; the limit may stay away all the same. */
                cured: components["schemas"]["Comparison.cause_change"][];
                /** @description Dealt with before, and not now. */
                back: components["schemas"]["Comparison.cause_change"][];
                /** @description How many causes of both answers are in none of the lists. */
                unchanged: number;
            };
            /** @description Products whose certainty or first cause changed, or that one of the answers does not list. Entries are paired by product, and of the same product in their order. */
            restrictions: components["schemas"]["Comparison.restriction_change"][];
            /** @description Every step of either plan, in one class. */
            steps: {
                /** @description Marked as done now, and not before. */
                done: components["schemas"]["Comparison.step_change"][];
                /** @description In the later plan, and not in the earlier one. */
                new: components["schemas"]["Comparison.step_change"][];
                /** @description In the earlier plan, and not in the later one. */
                dropped: components["schemas"]["Comparison.step_change"][];
                /** @description In both, and not done. */
                still_open: components["schemas"]["Comparison.step_change"][];
                /** @description Marked as done before, and not now. */
                reopened: components["schemas"]["Comparison.step_change"][];
                /** @description How many steps were done in both. */
                unchanged: number;
            };
            /** @description Kinds of alerts, null where there was none. */
            alert: {
                from: string | null;
                to: string | null;
                text?: string;
                sources?: string[];
            };
            /** @description The next due day of the money owed. */
            due: {
                /** Format: date */
                from: string | null;
                /** Format: date */
                to: string | null;
                text?: string;
                sources?: string[];
            };
            /** @description The lowest balance and the first day short; null where neither answer has a forecast. */
            cash: {
                lowest: {
                    from: components["schemas"]["Comparison.balance"];
                    to: components["schemas"]["Comparison.balance"];
                };
                shortfall_on: {
                    /** Format: date */
                    from: string | null;
                    /** Format: date */
                    to: string | null;
                };
                text?: string;
                sources?: string[];
            } | null;
            /** @description When each answer says to look again. */
            recheck_on: {
                /** Format: date */
                from: string | null;
                /** Format: date */
                to: string | null;
                text?: string;
                sources?: string[];
            };
            /** @description What is odd about the two answers; pointers lead into the request. */
            notices: {
                /** @description order, same_profile, no_common_product or unknown_ids; more may come. */
                code: string;
                pointers: string[];
                text: string;
                sources: string[];
            }[];
            /** @description Every source that the ids above name, and no other. */
            sources: components["schemas"]["Comparison.source"][];
            disclaimer: string;
        };
        "Comparison.cause_change": {
            cause: string;
            title: string;
            from: components["schemas"]["Comparison.cause_state"];
            to: components["schemas"]["Comparison.cause_state"];
            text: string;
            sources: string[];
        };
        /** @description How the cause stood in one answer; null where that answer does not list it. */
        "Comparison.cause_state": {
            /** @enum {unknown} */
            standing: "named" | "likely" | "possible" | "background";
            /** @enum {unknown} */
            present: "yes" | "cured" | "unknown";
            rank: number;
        } | null;
        "Comparison.restriction_change": {
            product: string;
            title: string;
            from: components["schemas"]["Comparison.restriction_state"];
            to: components["schemas"]["Comparison.restriction_state"];
            text: string;
            sources: string[];
        };
        /** @description What one answer said of the product; null where that answer does not list it. */
        "Comparison.restriction_state": {
            /** @enum {unknown} */
            certainty: "named" | "likely" | "possible" | "cannot_know";
            /** @description Id of the cause that came first. */
            top: string | null;
        } | null;
        "Comparison.step_change": {
            step: string;
            title: string;
            /** Format: date */
            done_on?: string;
            text: string;
            sources: string[];
        };
        /** @description null where the answer does not tell. */
        "Comparison.versions": {
            knowledge_version: string | null;
            core_version: string | null;
        };
        /** @description In CNY; null where not known. */
        "Comparison.balance": {
            /** Format: date */
            on: string;
            balance: number;
        } | null;
        "Comparison.source": {
            id: string;
            title: string;
            publisher?: string;
            /**
             * @description judgement: this project's own reading, not a fact.
             * @enum {unknown}
             */
            kind: "law" | "official" | "news" | "user_report" | "article" | "judgement";
            /** Format: uri */
            url?: string;
            /** Format: date */
            as_of?: string;
            /** Format: date */
            review_by?: string;
            past_review?: boolean;
            /** @enum {unknown} */
            confidence: "high" | "medium" | "low";
        };
        /**
         * Platform message
         * @description One prompt of the app or one SMS, to be told what it says and whether it names a cause.
         */
        MessageRequest: {
            /** @description Word for word. */
            message: string;
            /** @enum {unknown} */
            locale?: "zh-CN" | "en" | null;
        };
        /**
         * Problem
         * @description Why a call is refused (RFC 9457), in the profile's own language, else in the caller's.
         */
        Problem: {
            /**
             * @description Stable; programs decide by it.
             * @enum {unknown}
             */
            code: "INVALID_JSON" | "INVALID_UTF8" | "DUPLICATE_KEY" | "TOO_DEEP" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INVALID_PROFILE" | "RATE_LIMITED" | "INTERNAL";
            /** @description What is wrong here, in a sentence. */
            detail: string;
            /** @description All that is wrong at once, in the order of the document. */
            errors: {
                expected: string;
                found: string;
                /** @description JSON Pointer of what is wrong; an empty one is the whole document. */
                pointer: string;
                /** @description The field name or value most likely meant. */
                suggestion?: string;
            }[];
            /** @description The status of the answer itself; in a line of a batch, the status that the line alone would have had. */
            status: number;
            /** @description The same for every problem of the code. */
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        /** @description Every cause that is known, in short. */
        CauseList: {
            causes: components["schemas"]["CauseEntry"][];
        };
        CauseEntry: {
            id: string;
            /** @enum {unknown} */
            origin: "merchant_conduct" | "merchant_situation" | "lender_decision" | "record_or_system" | "third_party";
            /**
             * @description fixable: the merchant can remove the cause. correctable: a wrong record can be corrected. waits: only the lender's next assessment decides. unlikely: rarely comes back. None promises the limit.
             * @enum {unknown}
             */
            recoverability: "fixable" | "correctable" | "waits" | "unlikely";
            text: string;
            title: string;
        };
        /** @description Everything that is known of one cause. */
        Cause: {
            /** @description Needs no personal evidence: always offered as background. */
            background: boolean;
            /** @description Causes that bear the same one are shown together, unranked, because nobody outside can tell them apart. */
            card?: string;
            /** @description The causes that it is taken for, and how to tell them apart. */
            confused_with: {
                cause: string;
                text: string;
            }[];
            id: string;
            /** @description How one notices it and where to look. */
            noticing: string;
            /** @enum {unknown} */
            origin: "merchant_conduct" | "merchant_situation" | "lender_decision" | "record_or_system" | "third_party";
            /**
             * @description fixable: the merchant can remove the cause. correctable: a wrong record can be corrected. waits: only the lender's next assessment decides. unlikely: rarely comes back. None promises the limit.
             * @enum {unknown}
             */
            recoverability: "fixable" | "correctable" | "waits" | "unlikely";
            rules: components["schemas"]["Rule"][];
            /** @description Every source that the ids above name. */
            sources: components["schemas"]["Source"][];
            /** @description What can be done about it. */
            steps: {
                id: string;
                /** @description Ids of sources. */
                sources: string[];
                title: string;
            }[];
            text: string;
            title: string;
            /** @description What is known of how long it takes. */
            window: {
                /** @enum {unknown} */
                basis: "law" | "official" | "user_report" | "unsourced";
                max_days?: number;
                min_days?: number;
                sources: string[];
                text: string;
            } | null;
        };
        /** @description One piece of evidence for or against a cause. */
        Rule: {
            /**
             * @description A cap on the standing that this rule can bring.
             * @enum {unknown}
             */
            at_most?: "likely" | "possible" | "background";
            /** @enum {unknown} */
            direction: "supports" | "contradicts";
            /** @description Of the met rules of one group only the strongest counts. */
            group?: string;
            id: string;
            /** @description Why this weight or threshold. */
            reason?: string;
            /** @description Ids of sources. */
            sources: string[];
            /** @enum {unknown} */
            strength: "weak" | "moderate" | "strong" | "decisive";
            /** @description What is said when it is met, with {places} for what the profile says. */
            text: string;
            /** @enum {unknown} */
            tier: "platform_words" | "onset_event" | "disclosed_state" | "credit_report" | "business_figures" | "lender_wide" | "context";
            /** @description The condition as the knowledge base writes it; clients only show it. */
            when: Record<string, never>;
        };
        /** @description The prompts of the platform that are known. */
        MessageList: {
            messages: components["schemas"]["MessageEntry"][];
        };
        MessageEntry: {
            causes: string[];
            id: string;
            /** @description Whether it names a cause. */
            informative: boolean;
            meaning: string;
            /** @description In Chinese, as the app shows it. */
            prompt: string;
            seen_only_in_fiction: boolean;
            /** @description Ids of sources. */
            sources: string[];
            /** @description What it says is known, but nobody has shown its very words. */
            wording_unseen: boolean;
        };
        /** @description What one message of the platform says, and whether it names a cause. */
        MessageReading: {
            message: {
                text: string;
                informative: boolean;
                meaning: string;
                causes: string[];
                sources: string[];
            };
            sources: components["schemas"]["Source"][];
        };
        /** @description Every question that an assessment may ask. */
        QuestionList: {
            questions: components["schemas"]["QuestionEntry"][];
        };
        QuestionEntry: {
            choices: {
                label: string;
                /** @description Goes where the question's id points. */
                value: unknown;
            }[];
            help?: string;
            /** @description JSON Pointer of the profile's field that it asks for; - is any item of a list. */
            id: string;
            question: string;
            sources: string[];
            type: string;
            unit?: string;
            why: string;
        };
        /** @description Every source that anything is said from. */
        SourceList: {
            sources: components["schemas"]["Source"][];
        };
        Source: {
            id: string;
            title: string;
            publisher?: string;
            /**
             * @description judgement: this project's own reading, not a fact.
             * @enum {unknown}
             */
            kind: "law" | "official" | "news" | "user_report" | "article" | "judgement";
            /** Format: uri */
            url?: string;
            /** Format: date */
            as_of: string;
            /** Format: date */
            review_by: string;
            /** @enum {unknown} */
            confidence: "high" | "medium" | "low";
        };
        Health: {
            core_version: string;
            knowledge_version: string;
            /** @constant */
            status: "ok";
        };
    };
    responses: {
        /** @description The methods, in Allow and for the browser's preflight. */
        Preflight: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What the caller has still holds. */
        NotModified: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description `INVALID_JSON`: What was sent cannot be read: it is not one complete JSON text (an object in UTF-8). Usually it was cut short, or a comma or a quotation mark is missing or one too many. Correct it and send it again.
         *
         *     `INVALID_UTF8`: Some bytes are not UTF-8, or there is half a character (a lone surrogate). Save it as UTF-8 and send it again; a file in GBK must be converted first.
         *
         *     `DUPLICATE_KEY`: An object gives a field twice, and nobody can know which one counts. Keep one of them.
         *
         *     `TOO_DEEP`: Arrays and objects may be nested 32 levels deep. A profile needs no more than 5, so check the program that wrote it.
         */
        Unreadable: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND`: There is nothing here. Check the address. */
        NotFound: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `METHOD_NOT_ALLOWED`: Use one of the methods that the Allow header lists. */
        MethodNotAllowed: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_ACCEPTABLE`: None of the forms in the Accept header is available. Ask for application/json, or leave Accept out. */
        NotAcceptable: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BODY_TOO_LARGE`: A profile may have 128 KiB (131072 bytes) at most. Leave out what is not needed and send it again. */
        TooLarge: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: Send it as Content-Type: application/json, not compressed (without Content-Encoding). */
        UnsupportedMediaType: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                "Accept-Post": components["headers"]["Accept-Post"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RATE_LIMITED`: Wait for as many seconds as the Retry-After header says, then try again. */
        TooManyRequests: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INTERNAL`: This is a fault in our program, not in what you entered, and nothing was stored. Please try again. */
        Failed: {
            headers: {
                "Knowledge-Version": components["headers"]["Knowledge-Version"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of a cause, as lists and assessments give it.
         * @example identity-expired
         */
        id: string;
        /** @description full adds every rule of every cause with its outcome to an assessment in JSON. */
        trace: "full";
        /**
         * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
         * @example en
         */
        acceptLanguage: string;
        /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
        ifNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the address takes. */
        Allow: string;
        /** @description The types of body that the address takes. */
        "Accept-Post": string;
        /** @description no-store for whatever was made from a body. */
        "Cache-Control": string;
        /** @description The language of a text or of a list. */
        "Content-Language": "zh-CN" | "en";
        /** @description Names these very bytes; to be sent back as If-None-Match. */
        ETag: string;
        /** @description The knowledge base that the answer was made from. */
        "Knowledge-Version": string;
        /** @description Seconds after which to try again. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    assess: {
        parameters: {
            query?: {
                /** @description full adds every rule of every cause with its outcome to an assessment in JSON. */
                trace?: components["parameters"]["trace"];
            };
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The assessment; of a batch, one a line. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                    "text/markdown": string;
                    "text/calendar": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Unreadable"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_PROFILE`: The profile has fields that are unknown, of a wrong type or out of range. errors says for each where it is, what it says and what it should say. */
            422: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    compare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["Unreadable"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_PROFILE`: The profile has fields that are unknown, of a wrong type or out of range. errors says for each where it is, what it says and what it should say. */
            422: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    readMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description What the message says. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReading"];
                };
            };
            400: components["responses"]["Unreadable"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_PROFILE`: The profile has fields that are unknown, of a wrong type or out of range. errors says for each where it is, what it says and what it should say. */
            422: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    listCauses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CauseList"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getCause: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The id of a cause, as lists and assessments give it.
                 * @example identity-expired
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cause. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cause"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-causes-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a cause, as lists and assessments give it.
                 * @example identity-expired
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    listQuestions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionList"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getProfileSchema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-schemas-profilejson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getAssessmentSchema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-schemas-assessmentjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getComparisonSchema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-schemas-comparisonjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getOpenAPI: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        info: Record<string, never>;
                        paths: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-openapijson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Knowledge-Version": components["headers"]["Knowledge-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    "options-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Preflight"];
        };
    };
}
