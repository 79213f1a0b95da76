extension SQLScript {
    /// Which target rules which unit (§3).
    static let rulings = #"""
        -- 2 · WHICH TARGET RULES WHICH UNIT ----------------------------------------------------------------------------------

        -- §3 Who takes part in a forum, of those alive: by participation, else whoever is an end of a row there with a level or x.
        -- keep
        CREATE VIEW taking_part AS
        SELECT DISTINCT t.wave, t.forum, t.vertex, a.kind
        FROM (
            SELECT w.wave, p.forum, p.vertex FROM participation p JOIN waves w ON p.wave IS NULL OR p.wave = w.wave
            UNION ALL
            SELECT r.wave, r.forum, r.src FROM reports r CROSS JOIN settings s
            WHERE NOT s.has_participation AND r.forum IS NOT NULL AND (r.level IS NOT NULL OR r.is_not_relevant)
            UNION ALL
            SELECT r.wave, r.forum, r.dst FROM reports r CROSS JOIN settings s
            WHERE NOT s.has_participation AND r.forum IS NOT NULL AND (r.level IS NOT NULL OR r.is_not_relevant)
        ) t JOIN alive a ON a.wave = t.wave AND a.vertex = t.vertex;

        -- §3 The targets that hold in a wave. Of equal scope, forum included, the one with the later first wave replaces the earlier;
        -- an empty first wave is the earliest of all. `is_before_due`: its last day is not before the wave's.
        -- keep
        CREATE VIEW targets_in_force AS
        SELECT wave, target, min_level, max_level, scope, src, dst, src_kind, dst_kind, stratum, is_before_due
        FROM (
            SELECT w.wave, t.target, t.min_level, t.max_level, t.scope, t.src, t.dst, t.src_kind, t.dst_kind, coalesce(t.forum, -1) AS stratum,
                coalesce(t.due_day >= w.last_day, FALSE) AS is_before_due,
                row_number() OVER (
                    PARTITION BY w.wave, t.forum, t.scope, t.src, t.dst, t.src_kind, t.dst_kind
                    ORDER BY coalesce(t.first_wave, -1) DESC, t.target DESC) AS place
            FROM targets t JOIN waves w
                ON coalesce(t.first_wave, 0) <= w.wave AND (t.last_wave IS NULL OR w.wave <= t.last_wave)
        ) holding
        WHERE place = 1;

        -- §3 Units of forums: both take part, and a target names the forum. Pair goes before kinds before none named.
        -- keep
        CREATE VIEW forum_units AS
        SELECT wave, src, dst, stratum, min_by(target, rank) AS target
        FROM (
            SELECT t.wave, t.src, t.dst, t.stratum, t.target, 1 AS rank
            FROM targets_in_force t
            JOIN taking_part a ON a.wave = t.wave AND a.forum = t.stratum AND a.vertex = t.src
            JOIN taking_part b ON b.wave = t.wave AND b.forum = t.stratum AND b.vertex = t.dst
            WHERE t.scope = 'pair' AND t.stratum >= 0
            UNION ALL
            SELECT t.wave, least(a.vertex, b.vertex), greatest(a.vertex, b.vertex), t.stratum, t.target, 2
            FROM targets_in_force t
            JOIN taking_part a ON a.wave = t.wave AND a.forum = t.stratum AND a.kind = t.src_kind
            JOIN taking_part b ON b.wave = t.wave AND b.forum = t.stratum AND b.kind = t.dst_kind
            WHERE t.scope = 'kinds' AND t.stratum >= 0 AND (t.src_kind <> t.dst_kind OR a.vertex < b.vertex)
            UNION ALL
            SELECT t.wave, a.vertex, b.vertex, t.stratum, t.target, 3
            FROM targets_in_force t
            JOIN taking_part a ON a.wave = t.wave AND a.forum = t.stratum
            JOIN taking_part b ON b.wave = t.wave AND b.forum = t.stratum AND a.vertex < b.vertex
            WHERE t.scope = 'default' AND t.stratum >= 0
        ) ruled
        GROUP BY wave, src, dst, stratum;

        -- §3 The overall unit of a dyad for which a pair target without forum applies.
        CREATE VIEW pair_units AS
        SELECT t.wave, t.src, t.dst, t.stratum, t.target
        FROM targets_in_force t
        JOIN alive a ON a.wave = t.wave AND a.vertex = t.src
        JOIN alive b ON b.wave = t.wave AND b.vertex = t.dst
        WHERE t.scope = 'pair' AND t.stratum = -1;

        -- §3 A dyad with neither has one overall unit where a kinds or a default target without forum applies.
        CREATE VIEW other_units AS
        SELECT wave, src, dst, stratum, min_by(target, rank) AS target
        FROM (
            SELECT t.wave, least(a.vertex, b.vertex) AS src, greatest(a.vertex, b.vertex) AS dst, t.stratum, t.target, 2 AS rank
            FROM targets_in_force t
            JOIN alive a ON a.wave = t.wave AND a.kind = t.src_kind
            JOIN alive b ON b.wave = t.wave AND b.kind = t.dst_kind
            WHERE t.scope = 'kinds' AND t.stratum = -1 AND (t.src_kind <> t.dst_kind OR a.vertex < b.vertex)
            UNION ALL
            SELECT t.wave, a.vertex, b.vertex, t.stratum, t.target, 3
            FROM targets_in_force t
            JOIN alive a ON a.wave = t.wave
            JOIN alive b ON b.wave = t.wave AND a.vertex < b.vertex
            WHERE t.scope = 'default' AND t.stratum = -1
        ) ruled
        WHERE NOT EXISTS (SELECT 1 FROM forum_units f WHERE f.wave = ruled.wave AND f.src = ruled.src AND f.dst = ruled.dst)
            AND NOT EXISTS (SELECT 1 FROM pair_units p WHERE p.wave = ruled.wave AND p.src = ruled.src AND p.dst = ruled.dst)
        GROUP BY wave, src, dst, stratum;

        -- keep
        CREATE VIEW rulings AS
        SELECT r.wave, r.src, r.dst, r.stratum, r.target, t.scope, t.min_level, t.max_level, t.is_before_due
        FROM (
            SELECT * FROM forum_units UNION ALL SELECT * FROM pair_units UNION ALL SELECT * FROM other_units
        ) r JOIN targets_in_force t ON t.wave = r.wave AND t.target = r.target;

        """#
}
