extension SQLScript {
    /// What became of every relation between two waves (§4).
    static let change = #"""
        -- 6 · CHANGE ---------------------------------------------------------------------------------------------------------

        -- The waves that are held against each other: every one and the next. Others are chosen here.
        CREATE VIEW spans_of_time AS
        SELECT a.wave AS from_wave, b.wave AS to_wave FROM waves a JOIN waves b ON b.wave = a.wave + 1;

        -- §4 Who of the earlier wave is who in the later: itself, else whom it became.
        CREATE VIEW heirs AS
        SELECT t.from_wave, t.to_wave, a.vertex, a.vertex AS heir, FALSE AS is_split
        FROM spans_of_time t
        JOIN alive a ON a.wave = t.from_wave
        JOIN alive b ON b.wave = t.to_wave AND b.vertex = a.vertex
        UNION ALL
        SELECT t.from_wave, t.to_wave, a.vertex, s.successor, s.is_split
        FROM spans_of_time t
        JOIN alive a ON a.wave = t.from_wave
        JOIN successors s ON s.wave = t.to_wave AND s.vertex = a.vertex;

        -- Actors of the later wave that were there in the earlier, under some name; and those that came out of a split.
        CREATE VIEW inheriting AS
        SELECT from_wave, to_wave, heir AS vertex, bool_or(is_split) AS is_split
        FROM heirs
        GROUP BY from_wave, to_wave, heir;

        -- The relations of the earlier wave, under the names of the later; ties between merged actors vanish.
        CREATE VIEW inherited AS
        SELECT a.from_wave, a.to_wave, least(a.heir, b.heir) AS src, greatest(a.heir, b.heir) AS dst, r.is_relevant, r.is_empty, r.evidence,
            r.confirmed_low, r.confirmed_high
        FROM relations r
        JOIN heirs a ON a.from_wave = r.wave AND a.vertex = r.src
        JOIN heirs b ON b.from_wave = r.wave AND b.to_wave = a.to_wave AND b.vertex = r.dst
        WHERE a.heir <> b.heir;

        -- §4 What each wave knows: the highest span, lows and highs apart, over relations that have a row and are not passed over as not relevant;
        -- whether both sides, or documents, gave it throughout.
        CREATE VIEW known_before AS
        SELECT from_wave, to_wave, src, dst, bool_or(is_relevant) AS is_relevant,
            max(CASE WHEN is_relevant THEN confirmed_low END) AS low, max(CASE WHEN is_relevant THEN confirmed_high END) AS high,
            bool_and(NOT is_relevant OR is_empty OR evidence = 'both') AS is_both,
            bool_and(NOT is_relevant OR is_empty OR evidence = 'document') AS is_document
        FROM inherited
        GROUP BY from_wave, to_wave, src, dst;

        CREATE VIEW known_after AS
        SELECT t.from_wave, t.to_wave, r.src, r.dst, r.is_relevant,
            CASE WHEN r.is_relevant THEN r.confirmed_low END AS low, CASE WHEN r.is_relevant THEN r.confirmed_high END AS high,
            NOT r.is_relevant OR r.is_empty OR r.evidence = 'both' AS is_both, NOT r.is_relevant OR r.is_empty OR r.evidence = 'document' AS is_document
        FROM spans_of_time t
        JOIN relations r ON r.wave = t.to_wave
        JOIN inheriting a ON a.from_wave = t.from_wave AND a.to_wave = t.to_wave AND a.vertex = r.src
        JOIN inheriting b ON b.from_wave = t.from_wave AND b.to_wave = t.to_wave AND b.vertex = r.dst;

        -- A wave in which no row speaks of the relation knows nothing, and rests on nothing that the other does not.
        CREATE VIEW compared AS
        SELECT k.from_wave, k.to_wave, k.src, k.dst, CASE WHEN k.before_low = k.before_high THEN k.before_low END AS before,
            CASE WHEN k.after_low = k.after_high THEN k.after_low END AS after, a.is_split OR b.is_split AS is_split,
            k.before_both AND k.after_both OR k.before_document AND k.after_document AS is_alike
        FROM (
            SELECT coalesce(b.from_wave, a.from_wave) AS from_wave, coalesce(b.to_wave, a.to_wave) AS to_wave, coalesce(b.src, a.src) AS src,
                coalesce(b.dst, a.dst) AS dst, b.low AS before_low, b.high AS before_high, a.low AS after_low, a.high AS after_high,
                coalesce(b.is_both, TRUE) AS before_both, coalesce(b.is_document, TRUE) AS before_document,
                coalesce(a.is_both, TRUE) AS after_both, coalesce(a.is_document, TRUE) AS after_document
            FROM known_before b FULL JOIN known_after a
                ON a.from_wave = b.from_wave AND a.to_wave = b.to_wave AND a.src = b.src AND a.dst = b.dst
        ) k
        JOIN inheriting a ON a.from_wave = k.from_wave AND a.to_wave = k.to_wave AND a.vertex = k.src
        JOIN inheriting b ON b.from_wave = k.from_wave AND b.to_wave = k.to_wave AND b.vertex = k.dst;

        -- §4 Added, lost, raised, lowered, same; not comparable by the first of split, unknown, evidence, where either wave knows the level.
        CREATE VIEW change AS
        SELECT from_wave, to_wave, src, dst, before, after,
            CASE WHEN is_split OR before IS NULL OR after IS NULL OR NOT is_alike THEN 'not_comparable' WHEN before = after THEN 'same'
                WHEN before = 0 THEN 'added' WHEN after = 0 THEN 'lost' WHEN after > before THEN 'raised' ELSE 'lowered' END AS change,
            CASE WHEN is_split THEN 'split' WHEN before IS NULL OR after IS NULL THEN 'unknown' WHEN NOT is_alike THEN 'evidence' END AS reason
        FROM compared
        WHERE before IS NOT NULL OR after IS NOT NULL;

        CREATE VIEW change_counts AS
        SELECT t.from_wave, t.to_wave, count(*) FILTER (WHERE c.change = 'added') AS added, count(*) FILTER (WHERE c.change = 'lost') AS lost,
            count(*) FILTER (WHERE c.change = 'raised') AS raised, count(*) FILTER (WHERE c.change = 'lowered') AS lowered,
            count(*) FILTER (WHERE c.change = 'same') AS same, count(*) FILTER (WHERE c.change = 'not_comparable') AS not_comparable
        FROM spans_of_time t LEFT JOIN change c ON c.from_wave = t.from_wave AND c.to_wave = t.to_wave
        GROUP BY t.from_wave, t.to_wave;

        """#
}
