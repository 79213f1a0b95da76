/// The analysis of `SQLScript` as a program for Spark, with what SQL says badly: components and PageRank, which go round until nothing
/// moves. The numbers are those of `samverkan measures`, PageRank within its tolerance.
public struct SparkProgram: Sendable {
    public init() {}

    /// What the program replaces by the folder that it is given.
    private static let folderMark = "@FOLDER@"

    /// For `spark-submit`.
    public var text: String {
        let sql = SQLScript(.spark, folder: Self.folderMark).text
        return ##"""
            """The analysis of a network on Spark, with the components and the PageRank of its graph.

                spark-submit program.py FOLDER OUT [WAVE]

            FOLDER holds the tables that `samverkan convert … --to parquet` writes, OUT receives the results as
            tables: units, targeted, headline and the others below, and measures (component and PageRank of each actor of WAVE, else of the last wave). Plain DataFrames: no package but
            Spark's own.
            """

            from sys import argv

            from pyspark.sql import SparkSession, Window, functions as f

            DAMPING = 0.85
            TOLERANCE = 1e-9  # how little a step moves in all before the walk is taken to be at rest
            STATEMENTS = r'''
            \##(sql)
            '''


            def statements():
                lines = [line for line in STATEMENTS.splitlines() if not line.lstrip().startswith("--")]
                return [part.strip() for part in "\n".join(lines).split(";") if part.strip()]


            def kept(frame):
                """Computed once, and cut off from how it was made: a loop would otherwise be planned anew from its beginning."""
                return frame.localCheckpoint()


            def components(vertices, edges):
                """Each vertex with its component, numbered from 1 by falling size, then smallest id.

                Large-star and small-star in turn (Kiveris et al. 2014, doi:10.1145/2670979.2670997): every vertex is hung below the smallest
                that it sees, until all of a component hang below one.
                """
                links = kept(edges.select(f.greatest("src", "dst").alias("u"), f.least("src", "dst").alias("v")).distinct())
                sum_before = None
                while True:
                    # Large-star: the larger neighbors of each vertex go to the smallest of all its neighbors and itself.
                    both = links.union(links.select(f.col("v").alias("u"), f.col("u").alias("v")))
                    least = both.groupBy("u").agg(f.least(f.min("v"), f.col("u")).alias("m"))
                    links = both.join(least, "u").where("v > u").select(f.col("v").alias("u"), f.col("m").alias("v")).distinct()
                    # Small-star: the smaller neighbors of each vertex, and itself, go to the smallest of them.
                    least = links.groupBy("u").agg(f.min("v").alias("m"))
                    links = kept(
                        links.join(least, "u").select(f.col("v").alias("u"), f.col("m").alias("v")).union(least.select("u", "m"))
                        .where("u <> v").distinct())
                    # At rest when nothing moves: the ends only ever become smaller.
                    found = links.agg(f.count("*"), f.sum("u"), f.sum("v")).first()
                    if found == sum_before:
                        break
                    sum_before = found
                roots = vertices.join(links.withColumnRenamed("u", "vertex"), "vertex", "left").select(
                    "vertex", f.coalesce("v", "vertex").alias("root"))
                order = Window.orderBy(f.desc("size"), "root")
                numbers = roots.groupBy("root").agg(f.count("*").alias("size")).select("root", f.row_number().over(order).alias("component_number"))
                return roots.join(numbers, "root").select("vertex", "component_number")


            def pagerank(vertices, edges):
                """Each vertex with the share of time that a walk along the ties spends there, which restarts anywhere now and then.

                Whoever has no tie restarts always: all such have one and the same share, which is known beforehand.
                """
                arcs = edges.select("src", "dst").union(edges.select(f.col("dst").alias("src"), f.col("src").alias("dst")))
                degrees = arcs.groupBy("src").agg(f.count("*").alias("arcs"))
                arcs = kept(arcs.join(degrees, "src"))
                count = vertices.count()
                tied = arcs.select("src").distinct().count()
                if count == 0:
                    return vertices.select("vertex", f.lit(0.0).alias("share"))
                alone = (1 - DAMPING) / (count - DAMPING * (count - tied))
                ranks = kept(arcs.select(f.col("src").alias("vertex")).distinct().withColumn("share", f.lit(1.0 / count)))
                while tied:
                    flows = arcs.join(ranks, arcs.src == ranks.vertex).groupBy("dst").agg(f.sum(f.col("share") / f.col("arcs")).alias("inflow"))
                    moved = kept(
                        ranks.join(flows, ranks.vertex == flows.dst)
                        .select("vertex", (f.lit(alone) + DAMPING * f.col("inflow")).alias("share"), f.col("share").alias("before")))
                    change = moved.agg(f.sum(f.abs(f.col("share") - f.col("before")))).first()[0]
                    ranks = moved.select("vertex", "share")
                    if change < TOLERANCE:
                        break
                return vertices.join(ranks, "vertex", "left").select("vertex", f.coalesce("share", f.lit(alone)).alias("share"))


            def measures(spark, wave):
                vertices = spark.table("alive").where(f.col("wave") == wave).select("vertex")
                edges = kept(spark.table("graph_edges").where(f.col("wave") == wave).select("src", "dst"))
                return (
                    components(vertices, edges).join(pagerank(vertices, edges), "vertex")
                    .join(spark.table("vertices").select(f.col("id").alias("vertex"), "actor"), "vertex")
                    .select("vertex", "actor", "component_number", "share").orderBy("vertex"))


            def main(folder, out, wave=None):
                # The steps that many others build on become tables there.
                spark = SparkSession.builder.appName("samverkan").config("spark.sql.warehouse.dir", f"{out}/steps").getOrCreate()
                for statement in statements():
                    spark.sql(statement.replace("\##(Self.folderMark)", folder))
                if wave is None:
                    wave = spark.table("waves").agg(f.max("wave")).first()[0]
                for name in ("units", "targeted", "headline", "change", "change_counts", "graph_counts", "density", "degrees", "distribution", "response"):
                    spark.table(name).write.mode("overwrite").parquet(f"{out}/{name}")
                measures(spark, int(wave)).write.mode("overwrite").parquet(f"{out}/measures")


            if __name__ == "__main__":
                main(*argv[1:])

            """##
    }
}
