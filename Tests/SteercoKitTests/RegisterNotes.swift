/// What is done with each register, by its key: a few sentences of `docs/registers.md`.
///
/// Links lead from the folder of that page.
enum RegisterNotes {
    static let all: [String: String] = [
        "charter": """
        The card under the title of `project.md`; in JSON one object. What its facts do is under \
        [the charter](format.md#the-charter).
        """,
        "portfolio": """
        The card under the title of `portfolio.md`. What its settings do is under \
        [the portfolio's card](format.md#the-portfolios-card).
        """,
        "ownRegisters": "A row a column: see [registers of our own](format.md#registers-of-our-own).",
        "ruleLevels": "A row a rule: see [rule levels](format.md#rule-levels-and-waivers).",
        "status": """
        The manager's own word on each dimension, beside the computed status. The first row of a dimension counts; \
        a second one is the error `duplicate-dimension`. The path to green, with owner and date, is shown where \
        the computed status is amber or red, and missed there as `no-path-to-green`.
        """,
        "objectives": "Shown on the registers page. Each wants a KPI: it names one, or a KPI names it.",
        "scope": "Shown on the registers page. Each item says whether it is in or out.",
        "team": """
        Shown on the registers page. [Persons](format.md#text-persons) in other registers are looked for here. Who \
        is sponsor, manager, key user or technical lead is known by the words of `role` and `layer`.
        """,
        "signatories": """
        Who may sign for which party: the stages that the row names, or all where it names none. A stage counts as \
        signed once each party with a signatory has [signed](format.md#sign-offs). Nobody here may be internal.
        """,
        "stakeholders": """
        Shown on the registers page. Who is opposed with an influence of 4 or 5 wants an action. Persons in other \
        registers may be found here.
        """,
        "communications": "Shown on the registers page. A `next` date that has passed is a warning.",
        "stages": """
        `finish`, `actualFinish` and `effort` stand on the stage's acceptance sheet. The type says what the stage \
        is about: one of type go-live is the [go-live](figures.md#go-live) where no milestone is, and with an \
        actual finish makes KPIs without a date due; design or build that has begun wants signed requirements; \
        acceptance or support that has begun makes the closing report. `progress` and `budget` make [earned value](figures.md#from-stages-and-budget) where there is no table of it.
        """,
        "milestones": """
        Drive the schedule's status, the time line and the forecast finish. The first of type go-live is the \
        [go-live](figures.md#go-live); reached, it makes KPIs without a date due. `weight` is shown only.
        """,
        "deliverables": """
        Those of a stage stand on its sheet. Those not submitted, accepted or rejected are listed on the report \
        when overdue or due within 14 days. On the closing report they are the archive checklist: `archived` holds \
        a date or a yes.
        """,
        "requirements": """
        Keep scope amber while one is neither signed nor dropped and design or build has begun: see \
        [scope](figures.md#scope). `criteria` names criteria of acceptance.
        """,
        "processes": "Shown on the registers page.",
        "interfaces":
            "A table of the report, and a line of the [go-live board](figures.md#go-live), which wants each tested.",
        "selection": """
        Every other column is headed by a candidate and holds [its scores](format.md#score-columns). The ranking, \
        and how firm it is, stand above the table: see [selection](figures.md#selection).
        """,
        "candidates": """
        Cost and benefit [over the years](figures.md#selection) stand above the table. The chosen one should lead \
        the scores, or `reason` says why it does not.
        """,
        "systemAssessment": "Shown on the registers page.",
        "modules": "A table of the report, in the order of `order`: which are live, which are late.",
        "migration": """
        Counts and sums are compared object by object: see [data migration](figures.md#data-migration). An object \
        outside its tolerance turns quality red.
        """,
        "tests": """
        The last cycle of each type is rated: see [tests](figures.md#tests). A pass rate under 95 % turns quality \
        amber, under 85 % red.
        """,
        "training": "How many of each audience were reached, and how many passed: see [training](figures.md#training).",
        "risks": """
        Drive the risk status, the matrix and the exposure. A strategy of exploit, enhance or share makes an \
        opportunity, which counts as no threat. `indicator` names a KPI; `threshold` is the risk's own limit for \
        it. Residual and target scores are compared and shown, and rate nothing.
        """,
        "issues": """
        Open major and critical issues drive the quality status, and bar the go-live. Those that an acceptance \
        condition names stand on the sheet.
        """,
        "changes": """
        Approved and implemented changes drive the scope status. Their amounts are never added to the budget: its \
        own column counts, and a difference is a warning.
        """,
        "decisions": """
        A decision is pending until it has a date of decision or says that it is decided. Pending ones stand at the \
        top of the report, the most urgent first.
        """,
        "actions": "Open ones are listed on the report when overdue or due within 14 days.",
        "meetings": """
        Shown on the registers page. One is expected within the [interval](format.md#the-portfolios-card), a risk \
        review not counted, and one of type kick-off at the beginning.
        """,
        "quality": """
        An audit whose `next` date has passed turns quality amber, and so does a planned one whose `date` has. \
        `findings` and `open` are numbers.
        """,
        "kpis": """
        A column whose heading is a date with its year holds the measurements of that day. In JSON, `measurements` \
        is an array of objects with `date` and `value`.
        """,
        "measurements": "A row a measurement, where columns in the KPI table would grow too many.",
        "budget": """
        A line whose category is one of these is the contingency reserve: Contingency reserve, Contingency, \
        Reserve, 应急储备, 不可预见费, 预备费, 预备金, 预留金, 风险储备, 應變準備金, 應急準備金, 應急儲備, 預備金. Lines that name one stage are added up under it, and give it its budget for [earned value](figures.md#from-stages-and-budget) where the stage has none of its own.
        """,
        "earnedValue": """
        Cumulative values, a row a period. A period is any form of date, or a number of up to three digits. Dated \
        rows are put in the order of time, numbered ones stand as written; both in one table are the error \
        `mixed-periods`. The last row's planned value is the budget at completion. A ragged row, or one whose \
        period cannot be read, leaves the table without figures.
        """,
        "earnedValuePerPeriod": """
        The same, with each row for its period alone. It is read where there is no cumulative table.
        """,
        "payments": """
        Each waits for milestones, which must be reached, or stages, which must be signed: see \
        [payments](figures.md#payments). Open ones are listed on the report when overdue or due within 14 days.
        """,
        "effort": """
        Person-days by stage and in all. More used than planned turns resources red; a share that runs ahead of \
        earned value, amber: see [resources](figures.md#resources).
        """,
        "workLog": """
        Shown on the registers page; its sum stands beside the person-days. A person's entries are held against the \
        effort that the person used.
        """,
        "acceptance": """
        The criteria of a stage make its sheet; those without a stage make the final sheet. A criterion may name \
        several stages. `condition` names issues by ID. Files that `evidence` names as `attachments/…` are part of \
        the sheet's digest. No row may be internal.
        """,
        "cutover": """
        The [go-live board](figures.md#go-live) wants a fallback for each step that is not closed, and a step that \
        backs up. `start` and `duration` are text, since they may be hours.
        """,
        "readiness": "Each check is a line of the [go-live board](figures.md#go-live).",
        "rehearsals": "The result of the last one that was held is a line of the [go-live board](figures.md#go-live).",
        "continuity": """
        Shown on the registers page. `intervals` holds how often restoring is tested, and then how often the plan \
        is drilled; without them the [portfolio's](format.md#the-portfolios-card) count.
        """,
        "compliance": """
        Shown on the registers page. `interval` is how often an obligation is audited; without it the \
        [portfolio's](format.md#the-portfolios-card) counts.
        """,
        "support": """
        The [go-live board](figures.md#go-live) wants administration, user support and monitoring. A table of the \
        closing report.
        """,
        "improvements": "Those that are not closed are a table of the closing report.",
        "lessons": "A table of the closing report, and, with those of all projects, a page of the site.",
        "teamReviews": "Shown on the registers page. Internal, unless a record is marked for the client.",
        "waivers": """
        Excuse findings of a rule: see [waivers](format.md#rule-levels-and-waivers). What they excuse is listed \
        below the report.
        """,
    ]
}
