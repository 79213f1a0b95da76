extension SQLScript {
    /// What is known of each stratum, and of each relation as a whole (§2, 2–5).
    static let strata = #"""
        -- 3 · STRATA ---------------------------------------------------------------------------------------------------------

        -- Strata with a row, and those of forum units in which no row speaks: they count too, but not in graph and change (§2.5).
        CREATE VIEW strata_said AS
        SELECT wave, src, dst, stratum, TRUE AS has_row, src_low, src_high, src_x, dst_low, dst_high, dst_x, document
        FROM said
        UNION ALL
        SELECT r.wave, r.src, r.dst, r.stratum, FALSE, NULL, NULL, FALSE, NULL, NULL, FALSE, NULL
        FROM rulings r
        WHERE r.stratum >= 0
            AND NOT EXISTS (
                SELECT 1 FROM said s WHERE s.wave = r.wave AND s.src = r.src AND s.dst = r.dst AND s.stratum = r.stratum);

        -- §2.1, §2.2 `_is_silent`: without a statement here. `_carries`: silent in a forum and not relevant in general. `_other_low`, `_other_high`:
        -- the span of a silent side from what it says elsewhere.
        CREATE VIEW strata_derived AS
        SELECT s.*,
            s.src_low IS NULL AND NOT s.src_x AS src_is_silent, s.dst_low IS NULL AND NOT s.dst_x AS dst_is_silent,
            s.src_low IS NULL AND NOT s.src_x AND s.stratum >= 0 AND coalesce(e.src_all_x, FALSE) AS src_carries,
            s.dst_low IS NULL AND NOT s.dst_x AND s.stratum >= 0 AND coalesce(e.dst_all_x, FALSE) AS dst_carries,
            CASE WHEN s.src_low IS NOT NULL OR s.src_x THEN NULL WHEN s.stratum = -1 THEN e.src_any_low
                WHEN e.src_all_high IS NOT NULL THEN 0 END AS src_other_low,
            CASE WHEN s.src_low IS NOT NULL OR s.src_x THEN NULL WHEN s.stratum = -1 THEN e.src_any_high
                ELSE e.src_all_high END AS src_other_high,
            CASE WHEN s.dst_low IS NOT NULL OR s.dst_x THEN NULL WHEN s.stratum = -1 THEN e.dst_any_low
                WHEN e.dst_all_high IS NOT NULL THEN 0 END AS dst_other_low,
            CASE WHEN s.dst_low IS NOT NULL OR s.dst_x THEN NULL WHEN s.stratum = -1 THEN e.dst_any_high
                ELSE e.dst_all_high END AS dst_other_high
        FROM strata_said s LEFT JOIN elsewhere e ON e.wave = s.wave AND e.src = s.src AND e.dst = s.dst;

        -- §2.4 Whether a document stands: a side is silent, no side's word differs from it, and it lies within what a silent side says elsewhere.
        CREATE VIEW strata_documented AS
        SELECT *,
            document IS NOT NULL AND (src_is_silent OR dst_is_silent) AND NOT src_x AND NOT dst_x
                AND coalesce(src_low = document AND src_high = document, TRUE) AND coalesce(dst_low = document AND dst_high = document, TRUE)
                AND coalesce(document BETWEEN src_other_low AND src_other_high, TRUE)
                AND coalesce(document BETWEEN dst_other_low AND dst_other_high, TRUE) AS stands
        FROM strata_derived;

        -- §2.3 Left out: both sides see nothing to speak of, or one does and the other says nothing here or elsewhere; in the unit of a forum
        -- an x carried from general leaves out only together with the other side's. §2.5 Spans, and what counts toward the whole.
        -- keep
        CREATE VIEW strata AS
        SELECT d.wave, d.src, d.dst, d.stratum, d.has_row, d.src_low IS NOT NULL AS src_has_level, d.dst_low IS NOT NULL AS dst_has_level,
            NOT d.src_is_silent AS src_speaks, NOT d.dst_is_silent AS dst_speaks,
            NOT d.stands AND ((d.src_x OR d.src_carries) AND (d.dst_x OR d.dst_carries)
                OR (d.src_x OR d.src_carries) AND d.dst_is_silent AND NOT d.dst_carries AND d.dst_other_low IS NULL
                OR (d.dst_x OR d.dst_carries) AND d.src_is_silent AND NOT d.src_carries AND d.src_other_low IS NULL) AS is_left_out,
            NOT d.stands AND ((d.src_x OR d.src_carries) AND (d.dst_x OR d.dst_carries)
                OR d.src_x AND d.dst_is_silent AND NOT d.dst_carries AND d.dst_other_low IS NULL
                OR d.dst_x AND d.src_is_silent AND NOT d.src_carries AND d.src_other_low IS NULL) AS is_left_out_of_unit,
            (d.src_low IS NULL) <> (d.dst_low IS NULL) AND (d.src_x OR d.src_carries OR d.dst_x OR d.dst_carries) AS is_disputed,
            CASE WHEN d.src_low IS NOT NULL AND d.dst_low IS NOT NULL THEN 'both'
                WHEN d.src_low IS NOT NULL OR d.dst_low IS NOT NULL THEN 'one_side'
                WHEN d.stands THEN 'document' ELSE 'none' END AS evidence,
            d.stratum >= 0 OR NOT d.src_is_silent OR NOT d.dst_is_silent OR d.stands AS is_counted,
            least(
                coalesce(CASE WHEN d.stands THEN d.document END, d.src_low, d.src_other_low, 0),
                coalesce(CASE WHEN d.stands THEN d.document END, d.dst_low, d.dst_other_low, 0)) AS confirmed_low,
            least(
                coalesce(CASE WHEN d.stands THEN d.document END, d.src_high, d.src_other_high, n.top),
                coalesce(CASE WHEN d.stands THEN d.document END, d.dst_high, d.dst_other_high, n.top)) AS confirmed_high,
            greatest(
                coalesce(CASE WHEN d.stands THEN d.document END, d.src_low, d.src_other_low, 0),
                coalesce(CASE WHEN d.stands THEN d.document END, d.dst_low, d.dst_other_low, 0)) AS claimed_low,
            greatest(
                coalesce(CASE WHEN d.stands THEN d.document END, d.src_high, d.src_other_high, n.top),
                coalesce(CASE WHEN d.stands THEN d.document END, d.dst_high, d.dst_other_high, n.top)) AS claimed_high
        FROM strata_documented d CROSS JOIN settings n;

        -- 4 · RELATIONS ------------------------------------------------------------------------------------------------------

        -- §2.5 Overall, as graph and change see it: over the strata counted and not left out, [max of lows, max of highs]. Not relevant
        -- when all counted are left out; anything when none is counted.
        -- keep
        CREATE VIEW relations AS
        SELECT r.wave, r.src, r.dst, r.kept > 0 OR r.counted = 0 AS is_relevant, r.kept = 0 AS is_empty,
            coalesce(r.confirmed_low, 0) AS confirmed_low, coalesce(r.confirmed_high, n.top) AS confirmed_high,
            coalesce(r.claimed_low, 0) AS claimed_low, coalesce(r.claimed_high, n.top) AS claimed_high,
            CASE WHEN r.kept = 0 THEN 'none' WHEN r.first_evidence = r.last_evidence THEN r.first_evidence ELSE 'mixed' END AS evidence,
            r.src_has_level <> r.dst_has_level AS is_one_sided, r.is_disputed
        FROM (
            SELECT wave, src, dst, count(*) FILTER (WHERE is_counted) AS counted,
                count(*) FILTER (WHERE is_counted AND NOT is_left_out) AS kept,
                max(CASE WHEN is_counted AND NOT is_left_out THEN confirmed_low END) AS confirmed_low,
                max(CASE WHEN is_counted AND NOT is_left_out THEN confirmed_high END) AS confirmed_high,
                max(CASE WHEN is_counted AND NOT is_left_out THEN claimed_low END) AS claimed_low,
                max(CASE WHEN is_counted AND NOT is_left_out THEN claimed_high END) AS claimed_high,
                min(CASE WHEN is_counted AND NOT is_left_out THEN evidence END) AS first_evidence,
                max(CASE WHEN is_counted AND NOT is_left_out THEN evidence END) AS last_evidence,
                bool_or(is_counted AND NOT is_left_out AND src_has_level) AS src_has_level,
                bool_or(is_counted AND NOT is_left_out AND dst_has_level) AS dst_has_level,
                bool_or(is_disputed) AS is_disputed
            FROM strata
            WHERE has_row
            GROUP BY wave, src, dst
        ) r CROSS JOIN settings n;

        """#
}
