extension ParquetFolder {
    /// What the folder says of itself.
    static let readMe = """
        # Tabeller för SQL · Tables for SQL

        **Svenska.** En Parquet-fil per tabell. Aktörer, omgångar och forum är tal från 0 i nätverkets egen ordning; `vertices`, `waves` \\
        och `forums` säger vad talen står för. Null betyder okänt. **Mappen innehåller varje svar: den är intern.** Frågorna som räknar ut lägen, \\
        förändring och mått skrivs av `samverkan sql --dialect duckdb` eller `spark`.

        **English.** One Parquet file a table. Actors, waves and forums are numbers from 0 in the network's own order; `vertices`, `waves` \\
        and `forums` say what they stand for. Null is unknown. **The folder holds every answer: it is internal.** The queries that work out states, \\
        change and measures are printed by `samverkan sql --dialect duckdb` or `spark`.

        | table | a row is | columns |
        |---|---|---|
        | `vertices` | an actor | `id` (0 … n − 1), `actor` (its id in the network), `name`, `short`, `kind`, `county`, `municipality`, `governance`, `capacity`, `since`, `until` (first and last wave; null: in none) |
        | `successors` | whom an actor is in a wave after its own | `vertex`, `wave`, `successor`, `is_split`; chains are followed |
        | `attributes` | one more thing said of an actor | `vertex`, `name`, `value` |
        | `aliases` | another name of an actor | `alias`, `vertex` |
        | `edges` | a relation that some report speaks of, as all reports say it together | `src` < `dst`, `wave`, `stratum` (`overall`, `general`, `forum`), `forum`, `is_relevant`, `confirmed_low`, `confirmed_high`, `claimed_low`, `claimed_high`, `evidence` |
        | `reports` | a row of ties.csv | `wave`, `src`, `dst` (from, to), `reporter` (null: a document), `forum` (null: in general), `respondent`, `level`, `is_not_relevant`, `remark`, `line` |
        | `remarks` | what rows say beside their level | `remark`, `wanted`, `ticked`, `arena`, `obstacle`, `date`, `source`, `note` |
        | `waves` | a wave | `wave`, `wave_id`, `name`, `first_day`, `last_day`, `promise` |
        | `forums` | a forum | `forum`, `forum_id`, `name`, `process`, `purpose`, `description` |
        | `participation` | an actor takes part in a forum | `forum`, `vertex`, `wave` (null: every wave), `role`, `arena` |
        | `asked` | an actor was asked | `wave`, `vertex`, `forum`, `partner` |
        | `targets` | a target | `target`, `min_level`, `max_level`, `scope` (`pair`, `kinds`, `default`), `src`, `dst`, `src_kind`, `dst_kind`, `forum`, `first_wave`, `last_wave`, `purpose`, `status`, `agreed_by`, `decided`, `due`, `due_day`, `reason` |
        | `agreements`, `indicators` | a row of those tables | as in the folder |
        | `levels` | a level of the scale | `level`, `swedish`, `english` |
        | `settings` | the network | `network_id`, `title`, `scale_id`, `top`, `tie_from`, `has_participation`, `has_asked`, `knows_absent_pairs` |

        As GraphFrames: `GraphFrame(vertices, edges.where("stratum = 'overall' AND wave = 0 AND confirmed_low >= 2"))`. An edge is every relation \\
        that is spoken of, also one that is known to be none: choose first.

        """
}
