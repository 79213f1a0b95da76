extension SQLScript {
    /// What the rows say (`rules.md` §2, 1–2).
    static let statements = #"""
        -- 1 · WHO EXISTS, AND WHAT THE ROWS SAY ------------------------------------------------------------------------------

        -- §3 Actors alive in a wave.
        -- keep
        CREATE VIEW alive AS
        SELECT w.wave, v.id AS vertex, v.kind
        FROM waves w JOIN vertices v ON v.since <= w.wave AND w.wave <= v.until;

        -- §2 Each report on its dyad, src < dst. A stratum is a forum, or -1: in general. `place` numbers the levels that one
        -- reporter gives in one orientation, from the lowest; `answers` counts them.
        CREATE VIEW dyad_reports AS
        SELECT wave, least(src, dst) AS src, greatest(src, dst) AS dst, coalesce(forum, -1) AS stratum, reporter, level, is_not_relevant,
            CASE WHEN level IS NOT NULL THEN row_number() OVER given END AS place,
            count(level) OVER side AS answers
        FROM reports
        WINDOW given AS (PARTITION BY wave, src, dst, forum, reporter ORDER BY CASE WHEN level IS NULL THEN 1 ELSE 0 END, level),
            side AS (PARTITION BY wave, src, dst, forum, reporter);

        -- §2.1 The statement of each side in each stratum: the median span over respondents, one value when their number is odd and the two
        -- middle ones when it is even; of two orientations the higher, lows and highs apart. Without a level an x speaks. Reports of third
        -- actors make a stratum, and no statement. `document` is the highest level of the documents.
        -- keep
        CREATE VIEW said AS
        SELECT wave, src, dst, stratum,
            max(CASE WHEN reporter = src AND 2 * place BETWEEN answers AND answers + 1 THEN level END) AS src_low,
            max(CASE WHEN reporter = src AND 2 * place BETWEEN answers + 1 AND answers + 2 THEN level END) AS src_high,
            max(CASE WHEN reporter = src THEN level END) IS NULL AND bool_or(coalesce(reporter = src, FALSE) AND is_not_relevant) AS src_x,
            max(CASE WHEN reporter = dst AND 2 * place BETWEEN answers AND answers + 1 THEN level END) AS dst_low,
            max(CASE WHEN reporter = dst AND 2 * place BETWEEN answers + 1 AND answers + 2 THEN level END) AS dst_high,
            max(CASE WHEN reporter = dst THEN level END) IS NULL AND bool_or(coalesce(reporter = dst, FALSE) AND is_not_relevant) AS dst_x,
            max(CASE WHEN reporter IS NULL THEN level END) AS document
        FROM dyad_reports
        GROUP BY wave, src, dst, stratum;

        -- §2.2 What a side says elsewhere: in general (`all_`), and at its highest in any forum (`any_`), lows and highs apart.
        CREATE VIEW elsewhere AS
        SELECT wave, src, dst,
            max(CASE WHEN stratum = -1 THEN src_high END) AS src_all_high, bool_or(stratum = -1 AND src_x) AS src_all_x,
            max(CASE WHEN stratum = -1 THEN dst_high END) AS dst_all_high, bool_or(stratum = -1 AND dst_x) AS dst_all_x,
            max(CASE WHEN stratum >= 0 THEN src_low END) AS src_any_low, max(CASE WHEN stratum >= 0 THEN src_high END) AS src_any_high,
            max(CASE WHEN stratum >= 0 THEN dst_low END) AS dst_any_low, max(CASE WHEN stratum >= 0 THEN dst_high END) AS dst_any_high
        FROM said
        GROUP BY wave, src, dst;

        """#
}
