#!/usr/bin/env Rscript
# Loads a folder that `samverkan convert … --to r` has written, makes everything that its script can make, and checks that the numbers
# agree with each other. Needs Debian's r-base-core, r-cran-network and r-cran-igraph; RSiena is tried where it is installed.

folder <- commandArgs(trailingOnly = TRUE)[1]
source(file.path(folder, "network.R"), chdir = TRUE)
suppressPackageStartupMessages(library(network))

checked <- 0
same <- function(what, ours, theirs) {
  if (!isTRUE(all.equal(ours, theirs, check.attributes = FALSE))) stop(what, ": ", toString(ours), " is not ", toString(theirs))
  checked <<- checked + 1
}

relations <- samverkan$relations
stopifnot(is.ordered(relations$confirmed), nlevels(relations$confirmed) == samverkan$top + 1)
ids <- samverkan$actors$actor
stopifnot(!anyDuplicated(ids), all(relations$a %in% ids), all(relations$b %in% ids))

for (wave in seq_along(samverkan$waves$id)) {
  alive <- ids[samverkan_alive(wave)]
  whole <- samverkan_relations(wave)
  pairs <- length(alive) * (length(alive) - 1) / 2
  for (side in c("confirmed", "claimed")) {
    low <- whole[[paste0(side, "_low")]]
    high <- whole[[paste0(side, "_high")]]
    ties <- sum(low >= samverkan$tie_from, na.rm = TRUE)
    known_not <- sum(high < samverkan$tie_from, na.rm = TRUE)
    net <- samverkan_network(wave, side)
    same("vertices", network.size(net), length(alive))
    same("names", network.vertex.names(net), alive)
    same("ties", network.edgecount(net, na.omit = TRUE), ties)
    same("missing", network.naedgecount(net), pairs - ties - known_not)
    same("kinds", net %v% "kind", as.character(samverkan$actors$kind)[samverkan_alive(wave)])
    same("zeros", network.edgecount(samverkan_network(wave, side, unasked = 0), na.omit = FALSE),
         nrow(whole) - known_not)
    matrix <- as.matrix(net)
    same("matrix", sum(matrix[upper.tri(matrix)], na.rm = TRUE), ties)
    graph <- samverkan_igraph(wave, side)
    same("igraph vertices", igraph::vcount(graph), length(alive))
    same("igraph ties", sum(igraph::E(graph)$known), ties)
    same("igraph edges", igraph::ecount(graph), nrow(whole) - known_not)
    same("igraph names", igraph::V(graph)$name, alive)
    level <- igraph::E(graph)$level
    same("levels", sum(!is.na(level)), sum(!is.na(low) & low == high & low >= samverkan$tie_from))
  }
  said <- samverkan_network(wave, "said")
  tie_from <- samverkan$tie_from
  same("said", network.edgecount(said, na.omit = TRUE),
       sum(whole$a_low >= tie_from, na.rm = TRUE) + sum(whole$b_low >= tie_from, na.rm = TRUE))
  same("said in igraph", sum(igraph::E(samverkan_igraph(wave, "said"))$known), network.edgecount(said, na.omit = TRUE))
  parts <- samverkan_two_mode_matrix(wave)
  two <- samverkan_two_mode_network(wave)
  if (ncol(parts) > 0) {
    same("two-mode ties", network.edgecount(two), sum(parts))
    same("two-mode actors", get.network.attribute(two, "bipartite"), length(alive))
    graph <- samverkan_two_mode_igraph(wave)
    same("two-mode igraph", c(igraph::ecount(graph), sum(!igraph::V(graph)$type)), c(sum(parts), length(alive)))
  }
  for (forum in samverkan$forums$forum) {
    rows <- samverkan_relations(wave, forum)
    same("forum", network.edgecount(samverkan_network(wave, forum = forum), na.omit = TRUE), sum(rows$confirmed_low >= tie_from, na.rm = TRUE))
  }
}

for (side in c("confirmed", "claimed", "said")) {
  ties <- samverkan_siena_array(side)
  stopifnot(all(ties %in% c(0, 1, 10, NA)), length(dim(ties)) == 3)
  for (wave in seq_along(samverkan$waves$id)) {
    gone <- setdiff(dimnames(ties)[[1]], ids[samverkan_alive(wave)])
    present <- setdiff(dimnames(ties)[[1]], gone)
    off <- ties[gone, , wave]
    same("tens", sum(off == 10), length(gone) * (dim(ties)[1] - 1))
    same("no tens", sum(ties[present, present, wave] == 10, na.rm = TRUE), 0)
  }
}
composition <- samverkan_siena_composition()
same("composition", length(composition), dim(ties)[1])
stopifnot(all(vapply(composition, function(span) span[1] <= span[2], TRUE)))
same("covariates", nrow(samverkan_siena_covariates()), dim(ties)[1])
if (requireNamespace("RSiena", quietly = TRUE) && dim(ties)[3] > 1) print(samverkan_siena())
cat(folder, ":", checked, "results agree\n")
