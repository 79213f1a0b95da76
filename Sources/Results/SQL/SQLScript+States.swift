extension SQLScript {
    /// Units, dyads and the headline (§3).
    static let states = #"""
        -- 5 · UNITS AND THEIR STATES -----------------------------------------------------------------------------------------

        -- The strata of each unit: its forum's, or all that are counted. Where a pair target rules nothing is left out (§2.3).
        CREATE VIEW unit_strata AS
        SELECT r.wave, r.src, r.dst, r.stratum, r.target, r.min_level, r.max_level, r.is_before_due,
            s.src IS NOT NULL AS is_there,
            r.scope = 'pair' OR NOT CASE WHEN r.stratum >= 0 THEN s.is_left_out_of_unit ELSE s.is_left_out END AS is_kept,
            s.confirmed_low, s.confirmed_high, s.claimed_low, s.claimed_high, s.evidence, s.src_has_level, s.dst_has_level
        FROM rulings r LEFT JOIN strata s
            ON s.wave = r.wave AND s.src = r.src AND s.dst = r.dst
            AND (s.stratum = r.stratum OR r.stratum = -1) AND (r.stratum >= 0 OR s.is_counted);

        -- §3 A unit whose strata are all left out does not exist.
        CREATE VIEW unit_spans AS
        SELECT u.wave, u.src, u.dst, u.stratum, u.target, u.min_level, u.max_level, u.is_before_due,
            coalesce(u.confirmed_low, 0) AS confirmed_low, coalesce(u.confirmed_high, n.top) AS confirmed_high,
            coalesce(u.claimed_low, 0) AS claimed_low, coalesce(u.claimed_high, n.top) AS claimed_high,
            CASE WHEN u.kept = 0 THEN 'none' WHEN u.first_evidence = u.last_evidence THEN u.first_evidence ELSE 'mixed' END AS evidence,
            u.src_has_level <> u.dst_has_level AS is_one_sided
        FROM (
            SELECT wave, src, dst, stratum, target, min_level, max_level, is_before_due,
                count(*) FILTER (WHERE is_there) AS counted, count(*) FILTER (WHERE is_there AND is_kept) AS kept,
                max(CASE WHEN is_there AND is_kept THEN confirmed_low END) AS confirmed_low,
                max(CASE WHEN is_there AND is_kept THEN confirmed_high END) AS confirmed_high,
                max(CASE WHEN is_there AND is_kept THEN claimed_low END) AS claimed_low,
                max(CASE WHEN is_there AND is_kept THEN claimed_high END) AS claimed_high,
                min(CASE WHEN is_there AND is_kept THEN evidence END) AS first_evidence,
                max(CASE WHEN is_there AND is_kept THEN evidence END) AS last_evidence,
                coalesce(bool_or(is_there AND is_kept AND src_has_level), FALSE) AS src_has_level,
                coalesce(bool_or(is_there AND is_kept AND dst_has_level), FALSE) AS dst_has_level
            FROM unit_strata
            GROUP BY wave, src, dst, stratum, target, min_level, max_level, is_before_due
        ) u CROSS JOIN settings n
        WHERE u.kept > 0 OR u.counted = 0;

        -- §3 Possible states: those of every c in the confirmed and m in the claimed span with c <= m. (A low of the confirmed is never above
        -- that of the claimed, nor a high, so that each state is possible where its bounds leave room.)
        CREATE VIEW unit_possible AS
        SELECT *,
            confirmed_high > max_level AS may_be_above,
            greatest(confirmed_low, min_level) <= least(confirmed_high, max_level) AS may_be_within,
            confirmed_low < min_level AND claimed_high >= min_level AS may_be_contested,
            min_level > 0 AND confirmed_low = 0 AND claimed_low = 0 AS may_be_missing,
            greatest(claimed_low, 1) <= least(claimed_high, min_level - 1) AS may_be_below
        FROM unit_spans;

        -- §3 One possible: that is its state. All among missing, below, contested: below. Else unknown. Steps from the band.
        -- Ahead: it falls short of a target whose day has not come in the wave.
        -- keep
        CREATE VIEW units AS
        SELECT *, is_before_due AND state IN ('missing', 'below', 'contested') AS is_ahead,
            CASE WHEN state IN ('missing', 'below', 'contested') THEN min_level - confirmed_high
                WHEN state = 'above' THEN confirmed_low - max_level WHEN state = 'within' THEN 0 END AS steps
        FROM (
            SELECT *,
                CASE WHEN may_be_above AND NOT may_be_within AND NOT may_be_contested AND NOT may_be_missing AND NOT may_be_below THEN 'above'
                    WHEN may_be_above THEN 'unknown'
                    WHEN may_be_within AND NOT may_be_contested AND NOT may_be_missing AND NOT may_be_below THEN 'within'
                    WHEN may_be_within THEN 'unknown'
                    WHEN may_be_missing AND NOT may_be_below AND NOT may_be_contested THEN 'missing'
                    WHEN may_be_contested AND NOT may_be_below AND NOT may_be_missing THEN 'contested'
                    ELSE 'below' END AS state,
                concat_ws(' ', CASE WHEN may_be_above THEN 'above' END, CASE WHEN may_be_below THEN 'below' END,
                    CASE WHEN may_be_contested THEN 'contested' END, CASE WHEN may_be_missing THEN 'missing' END,
                    CASE WHEN may_be_within THEN 'within' END) AS possible,
                confirmed_low = confirmed_high AND claimed_low = claimed_high AS is_determined
            FROM unit_possible
        ) judged;

        -- §3 A dyad's state is the first that occurs among its units of missing, below, contested, unknown, above, within. It is ahead
        -- when all its units in the first three are.
        CREATE VIEW dyad_states AS
        SELECT wave, src, dst,
            CASE WHEN bool_or(state = 'missing') THEN 'missing' WHEN bool_or(state = 'below') THEN 'below'
                WHEN bool_or(state = 'contested') THEN 'contested' WHEN bool_or(state = 'unknown') THEN 'unknown'
                WHEN bool_or(state = 'above') THEN 'above' ELSE 'within' END AS state,
            bool_or(is_ahead) AND NOT bool_or(state IN ('missing', 'below', 'contested') AND NOT is_ahead) AS is_ahead,
            bool_or(state IN ('missing', 'below', 'contested')) AS falls_short, bool_or(state = 'above') AS is_above,
            bool_and(evidence = 'both' AND is_determined) AS is_both_known, bool_and(is_determined) AS is_determined,
            bool_and(possible = 'within') AS is_surely_within, bool_or(NOT may_be_within) AS is_surely_not_within
        FROM units
        GROUP BY wave, src, dst;

        -- §3 Standing: every targeted dyad has one.
        -- keep
        CREATE VIEW targeted AS
        SELECT d.*, coalesce(r.is_disputed, FALSE) AS is_disputed,
            CASE WHEN d.is_surely_within THEN 'in_line' WHEN NOT d.is_surely_not_within THEN 'undecided' WHEN d.is_ahead THEN 'ahead'
                WHEN d.is_above AND NOT d.falls_short THEN 'above' ELSE 'short' END AS standing
        FROM dyad_states d LEFT JOIN relations r ON r.wave = d.wave AND r.src = d.src AND r.dst = d.dst;

        -- §3 Headline.
        CREATE VIEW headline AS
        SELECT *,
            CASE WHEN 2 * both_known >= targeted THEN within_both_known / nullif(both_known, 0) END AS share,
            surely_within / nullif(targeted, 0) AS lower_bound, (targeted - surely_not_within) / nullif(targeted, 0) AS upper_bound
        FROM (
            SELECT w.wave, count(d.src) AS targeted,
                count(*) FILTER (WHERE d.is_both_known) AS both_known,
                count(*) FILTER (WHERE d.is_both_known AND d.state = 'within') AS within_both_known,
                count(*) FILTER (WHERE d.is_determined AND NOT d.is_both_known) AS determined_otherwise,
                count(*) FILTER (WHERE d.is_determined AND NOT d.is_both_known AND d.state = 'within') AS determined_otherwise_within,
                count(*) FILTER (WHERE d.is_surely_within) AS surely_within,
                count(*) FILTER (WHERE d.is_surely_not_within) AS surely_not_within,
                count(*) FILTER (WHERE d.standing = 'in_line') AS in_line, count(*) FILTER (WHERE d.standing = 'above') AS above,
                count(*) FILTER (WHERE d.standing = 'short') AS short, count(*) FILTER (WHERE d.standing = 'ahead') AS ahead,
                count(*) FILTER (WHERE d.standing = 'undecided') AS undecided
            FROM waves w LEFT JOIN targeted d ON d.wave = w.wave
            GROUP BY w.wave
        ) counted;

        """#
}
