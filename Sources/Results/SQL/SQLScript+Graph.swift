extension SQLScript {
    /// Graph, density, distribution and response (§4).
    static let graph = #"""
        -- 7 · GRAPH, DISTRIBUTION, RESPONSE ----------------------------------------------------------------------------------

        -- What counts as a tie: whose word, and from which level. Others are chosen here.
        CREATE VIEW tie_rule AS
        SELECT 'confirmed' AS side, tie_from AS min_level FROM settings;

        -- §4 Each relation with a row as the graph sees it.
        CREATE VIEW graph_relations AS
        SELECT s.wave, s.src, s.dst, s.is_one_sided,
            CASE WHEN NOT s.is_relevant THEN 'not_relevant' WHEN s.low >= k.min_level THEN 'edge' WHEN s.high < k.min_level THEN 'known_not'
                ELSE 'undetermined' END AS tie
        FROM (
            SELECT r.*, CASE WHEN k.side = 'claimed' THEN r.claimed_low ELSE r.confirmed_low END AS low,
                CASE WHEN k.side = 'claimed' THEN r.claimed_high ELSE r.confirmed_high END AS high
            FROM relations r CROSS JOIN tie_rule k
        ) s CROSS JOIN tie_rule k;

        CREATE VIEW graph_edges AS
        SELECT wave, src, dst FROM graph_relations WHERE tie = 'edge';

        -- §4 How many pairs are an edge, known not to be, neither. Where a graph file without levels was read an absent pair is known to be none.
        CREATE VIEW graph_counts AS
        SELECT c.wave, c.actors, c.pairs, c.edges, c.undetermined, c.not_relevant, c.one_sided, c.pairs - c.asked AS unasked,
            c.known_not + CASE WHEN s.knows_absent_pairs THEN c.pairs - c.asked ELSE 0 END AS known_not
        FROM (
            SELECT a.wave, a.actors, CAST(a.actors * (a.actors - 1) / 2 AS BIGINT) AS pairs, count(g.src) AS asked,
                count(*) FILTER (WHERE g.tie = 'edge') AS edges, count(*) FILTER (WHERE g.tie = 'known_not') AS known_not,
                count(*) FILTER (WHERE g.tie = 'undetermined') AS undetermined, count(*) FILTER (WHERE g.tie = 'not_relevant') AS not_relevant,
                count(*) FILTER (WHERE g.tie IN ('edge', 'known_not') AND g.is_one_sided) AS one_sided
            FROM (SELECT w.wave, count(v.vertex) AS actors FROM waves w LEFT JOIN alive v ON v.wave = w.wave GROUP BY w.wave) a
            LEFT JOIN graph_relations g ON g.wave = a.wave
            GROUP BY a.wave, a.actors
        ) c CROSS JOIN settings s;

        -- §4 Density, with bounds. Null where some pair is not known and none is known not to be. In words the point value is told only
        -- where `one_sided` is 0.
        CREATE VIEW density AS
        SELECT wave,
            CASE WHEN edges + known_not = pairs OR known_not > 0 THEN edges / nullif(edges + known_not, 0) END AS density,
            edges / nullif(pairs, 0) AS density_lower, (pairs - known_not) / nullif(pairs, 0) AS density_upper
        FROM graph_counts;

        -- How many ties each actor has.
        CREATE VIEW degrees AS
        SELECT a.wave, a.vertex, count(e.vertex) AS degree
        FROM alive a
        LEFT JOIN (SELECT wave, src AS vertex FROM graph_edges UNION ALL SELECT wave, dst FROM graph_edges) e
            ON e.wave = a.wave AND e.vertex = a.vertex
        GROUP BY a.wave, a.vertex;

        -- §4 Relations at each level, of those determined; level 0 stands apart.
        CREATE VIEW distribution AS
        SELECT w.wave, s.side, l.level, count(r.src) AS relations
        FROM waves w
        CROSS JOIN levels l
        CROSS JOIN (SELECT 'confirmed' AS side UNION ALL SELECT 'claimed') s
        LEFT JOIN relations r
            ON r.wave = w.wave AND r.is_relevant AND (
                s.side = 'confirmed' AND r.confirmed_low = l.level AND r.confirmed_high = l.level
                OR s.side = 'claimed' AND r.claimed_low = l.level AND r.claimed_high = l.level)
        GROUP BY w.wave, s.side, l.level;

        -- §4 The median span, and the share at least so deep, of those at level 1 or deeper.
        CREATE VIEW depth AS
        SELECT wave, side, level, relations, at_least / nullif(total, 0) AS share_at_least,
            min(CASE WHEN 2 * up_to >= total THEN level END) OVER (PARTITION BY wave, side) AS median_low,
            min(CASE WHEN 2 * up_to > total THEN level END) OVER (PARTITION BY wave, side) AS median_high
        FROM (
            SELECT wave, side, level, relations, sum(relations) OVER (PARTITION BY wave, side) AS total,
                sum(relations) OVER (PARTITION BY wave, side ORDER BY level) AS up_to,
                sum(relations) OVER (PARTITION BY wave, side ORDER BY level DESC) AS at_least
            FROM distribution
            WHERE level > 0
        ) counted
        WHERE total > 0;

        -- §4 Who has a row of its own, and who a statement (a level or x) among them.
        CREATE VIEW reporting AS
        SELECT wave, reporter AS vertex, bool_or(level IS NOT NULL OR is_not_relevant) AS has_answered
        FROM reports
        WHERE reporter = src OR reporter = dst
        GROUP BY wave, reporter;

        -- §4 Actors asked: those of `asked`, else those with a row of their own.
        CREATE VIEW actors_asked AS
        SELECT q.wave, q.vertex, coalesce(r.has_answered, FALSE) AS has_answered
        FROM (
            SELECT DISTINCT wave, vertex FROM asked
            UNION ALL
            SELECT r.wave, r.vertex FROM reporting r CROSS JOIN settings s WHERE NOT s.has_asked
        ) q LEFT JOIN reporting r ON r.wave = q.wave AND r.vertex = q.vertex;

        -- §4 Items: the questions that name a partner; where a wave has none, the sides of the relations that any row but a document's mentions.
        CREATE VIEW items AS
        SELECT q.wave, TRUE AS is_asked_for, 1 AS items,
            CASE WHEN coalesce(CASE WHEN q.vertex = s.src THEN s.src_low IS NOT NULL OR s.src_x ELSE s.dst_low IS NOT NULL OR s.dst_x END, FALSE)
                THEN 1 ELSE 0 END AS answers
        FROM (
            SELECT DISTINCT wave, vertex, partner, coalesce(forum, -1) AS stratum FROM asked WHERE partner IS NOT NULL
        ) q LEFT JOIN said s
            ON s.wave = q.wave AND s.src = least(q.vertex, q.partner) AND s.dst = greatest(q.vertex, q.partner) AND s.stratum = q.stratum
        UNION ALL
        SELECT m.wave, FALSE, 2,
            CASE WHEN bool_or(s.src_low IS NOT NULL OR s.src_x) THEN 1 ELSE 0 END + CASE WHEN bool_or(s.dst_low IS NOT NULL OR s.dst_x) THEN 1 ELSE 0 END
        FROM (
            SELECT DISTINCT wave, least(src, dst) AS src, greatest(src, dst) AS dst FROM reports WHERE reporter IS NOT NULL
        ) m JOIN said s ON s.wave = m.wave AND s.src = m.src AND s.dst = m.dst
        WHERE NOT EXISTS (SELECT 1 FROM asked q WHERE q.wave = m.wave AND q.partner IS NOT NULL)
        GROUP BY m.wave, m.src, m.dst;

        CREATE VIEW response AS
        SELECT w.wave, coalesce(a.asked, 0) AS asked, coalesce(a.answered, 0) AS answered,
            CASE WHEN s.has_asked THEN a.answered / nullif(a.asked, 0) END AS actor_response,
            coalesce(i.items, 0) AS items, coalesce(i.answers, 0) AS answers, i.answers / nullif(i.items, 0) AS item_response
        FROM waves w
        CROSS JOIN settings s
        LEFT JOIN (
            SELECT wave, count(*) AS asked, count(*) FILTER (WHERE has_answered) AS answered FROM actors_asked GROUP BY wave
        ) a ON a.wave = w.wave
        LEFT JOIN (SELECT wave, sum(items) AS items, sum(answers) AS answers FROM items GROUP BY wave) i ON i.wave = w.wave;

        """#
}
