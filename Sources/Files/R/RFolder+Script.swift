extension RFolder {
    /// Reads the tables beside it, whichever network they hold.
    static let script = #"""
        # A network of actors and reports, as objects of network and igraph and as arrays for RSiena. See README.md.
        #
        #   source("network.R", chdir = TRUE)
        #
        # What it makes: samverkan, a list of data frames (actors, waves, levels, relations, reports, participation, forums, targets), in
        # which levels are ordered factors and NA is unknown; and the functions below. `wave` is a wave's id, or its number from 1.

        samverkan <- local({
          # Everything is text until it is said to be a number: codes of counties begin with 0.
          table <- function(name, numbers = character(), truths = character()) {
            frame <- read.csv(paste0(name, ".csv"), encoding = "UTF-8", colClasses = "character", na.strings = "", check.names = FALSE,
                              stringsAsFactors = FALSE)
            for (column in numbers) frame[[column]] <- as.integer(frame[[column]])
            for (column in truths) frame[[column]] <- frame[[column]] == "true"
            frame
          }
          actors <- table("actors", c("since", "until"))
          waves <- table("waves", "wave")
          levels <- table("levels", "level", "is_tie")
          spans <- c("confirmed_low", "confirmed_high", "claimed_low", "claimed_high", "a_low", "a_high", "b_low", "b_high")
          relations <- table("relations", c("wave", spans), "is_relevant")
          reports <- table("reports", c("wave", "level"), "is_not_relevant")
          participation <- table("participation", "wave")
          forums <- table("forums")
          targets <- table("targets", c("min", "max", "first_wave", "last_wave"))

          # A level is a point of an ordinal scale. Where it is not known exactly it is NA, and its span stands beside it.
          as_level <- function(number) factor(number, levels = levels$level, labels = levels$swedish, ordered = TRUE)
          exact <- function(low, high) ifelse(!is.na(low) & low == high, low, NA_integer_)
          for (side in c("confirmed", "claimed", "a", "b")) {
            name <- if (nchar(side) == 1) paste0("said_by_", side) else side
            relations[[name]] <- as_level(exact(relations[[paste0(side, "_low")]], relations[[paste0(side, "_high")]]))
          }
          reports$level_name <- as_level(reports$level)
          for (column in c("kind", "county", "municipality")) actors[[column]] <- factor(actors[[column]])
          list(actors = actors, waves = waves, levels = levels, relations = relations, reports = reports, participation = participation,
               forums = forums, targets = targets, top = max(levels$level), tie_from = min(levels$level[levels$is_tie]))
        })

        # The number of a wave.
        samverkan_wave <- function(wave) {
          place <- if (is.numeric(wave)) as.integer(wave) else match(wave, samverkan$waves$id)
          if (length(place) != 1 || is.na(place) || place < 1 || place > nrow(samverkan$waves)) stop("no such wave: ", wave)
          place
        }

        # The places of the actors that exist in a wave.
        samverkan_alive <- function(wave) {
          wave <- samverkan_wave(wave)
          which(!is.na(samverkan$actors$since) & samverkan$actors$since <= wave & wave <= samverkan$actors$until)
        }

        # The relations of a wave as a whole, or in one forum; "" is the stratum in general.
        samverkan_relations <- function(wave, forum = NULL) {
          all <- samverkan$relations[samverkan$relations$wave == samverkan_wave(wave), ]
          if (is.null(forum)) return(all[all$stratum == "overall", ])
          if (forum == "") return(all[all$stratum == "general", ])
          if (!forum %in% samverkan$forums$forum) stop("no such forum: ", forum)
          all[!is.na(all$forum) & all$forum == forum, ]
        }

        # Ties of a wave as a matrix over its actors: 1, 0 or NA. `side` is "confirmed" (what both stand behind), "claimed" (what one at least says)
        # or "said" (a row is what its actor says: directed). `unasked` is what a pair is of which no row speaks.
        samverkan_matrix <- function(wave, side = "confirmed", min_level = samverkan$tie_from, forum = NULL, unasked = NA) {
          side <- match.arg(side, c("confirmed", "claimed", "said"))
          ids <- samverkan$actors$actor[samverkan_alive(wave)]
          ties <- matrix(as.numeric(unasked), length(ids), length(ids), dimnames = list(ids, ids))
          relations <- samverkan_relations(wave, forum)
          a <- match(relations$a, ids)
          b <- match(relations$b, ids)
          tie <- function(low, high) ifelse(is.na(low), NA, ifelse(low >= min_level, 1, ifelse(high < min_level, 0, NA)))
          if (side == "said") {
            ties[cbind(a, b)] <- tie(relations$a_low, relations$a_high)
            ties[cbind(b, a)] <- tie(relations$b_low, relations$b_high)
          } else {
            value <- tie(relations[[paste0(side, "_low")]], relations[[paste0(side, "_high")]])
            ties[cbind(a, b)] <- value
            ties[cbind(b, a)] <- value
          }
          diag(ties) <- 0
          ties
        }

        # The columns of actors that say something.
        samverkan_covariates <- function(places) {
          frame <- samverkan$actors[places, setdiff(names(samverkan$actors), c("actor", "since", "until")), drop = FALSE]
          frame[] <- lapply(frame, function(column) if (is.factor(column)) as.character(column) else column)
          frame
        }

        # A network object: NA ties are missing ties. Edges have their level as a number (NA where it is not known exactly).
        samverkan_network <- function(wave, side = "confirmed", min_level = samverkan$tie_from, forum = NULL, unasked = NA) {
          ties <- samverkan_matrix(wave, side, min_level, forum, unasked)
          net <- network::network.initialize(nrow(ties), directed = side == "said")
          network::set.vertex.attribute(net, "vertex.names", rownames(ties))
          covariates <- samverkan_covariates(samverkan_alive(wave))
          # `na` is the package's own mark of missing vertices.
          for (name in setdiff(names(covariates), c("na", "vertex.names"))) network::set.vertex.attribute(net, name, covariates[[name]])
          cells <- which(is.na(ties) | ties == 1, arr.ind = TRUE)
          cells <- cells[if (side == "said") cells[, 1] != cells[, 2] else cells[, 1] < cells[, 2], , drop = FALSE]
          if (nrow(cells) > 0) {
            network::add.edges(net, cells[, 1], cells[, 2])
            network::set.edge.attribute(net, "na", is.na(ties[cells]))
            network::set.edge.attribute(net, "level", samverkan_level_of(wave, side, forum, rownames(ties)[cells[, 1]], rownames(ties)[cells[, 2]]))
          }
          network::set.network.attribute(net, "wave", samverkan$waves$id[samverkan_wave(wave)])
          net
        }

        # The level, as a number, that each pair has.
        samverkan_level_of <- function(wave, side, forum, from, to) {
          relations <- samverkan_relations(wave, forum)
          key <- function(a, b) paste(a, b, sep = "\r")
          forth <- match(key(from, to), key(relations$a, relations$b))
          back <- match(key(from, to), key(relations$b, relations$a))
          number <- function(column) as.integer(relations[[column]]) - 1L
          if (side == "said") return(ifelse(is.na(forth), number("said_by_b")[back], number("said_by_a")[forth]))
          number(side)[ifelse(is.na(forth), back, forth)]
        }

        # An igraph object. igraph knows no missing ties: a relation that may be one is an edge whose `known` is FALSE, and pairs of which no
        # row speaks are no edges. igraph::delete_edges(g, which(!igraph::E(g)$known)) keeps the known ones.
        samverkan_igraph <- function(wave, side = "confirmed", min_level = samverkan$tie_from, forum = NULL) {
          ties <- samverkan_matrix(wave, side, min_level, forum, unasked = 0)
          cells <- which(is.na(ties) | ties == 1, arr.ind = TRUE)
          if (side != "said") cells <- cells[cells[, 1] < cells[, 2], , drop = FALSE]
          from <- rownames(ties)[cells[, 1]]
          to <- rownames(ties)[cells[, 2]]
          covariates <- samverkan_covariates(samverkan_alive(wave))
          names(covariates)[names(covariates) == "name"] <- "full_name"
          graph <- igraph::graph_from_data_frame(
            data.frame(from = from, to = to, stringsAsFactors = FALSE), directed = side == "said",
            vertices = cbind(data.frame(name = rownames(ties), stringsAsFactors = FALSE), covariates))
          graph <- igraph::set_edge_attr(graph, "known", value = !is.na(ties[cells]))
          igraph::set_edge_attr(graph, "level", value = samverkan_level_of(wave, side, forum, from, to))
        }

        # Who takes part in which forum: by participation, else whoever is an end of a row there that says a level or not relevant.
        samverkan_participants <- function(wave) {
          place <- samverkan_wave(wave)
          if (nrow(samverkan$participation) > 0) {
            rows <- samverkan$participation[is.na(samverkan$participation$wave) | samverkan$participation$wave == place, ]
            pairs <- data.frame(actor = rows$actor, forum = rows$forum, stringsAsFactors = FALSE)
          } else {
            rows <- samverkan$reports[samverkan$reports$wave == place & !is.na(samverkan$reports$forum)
                                      & (!is.na(samverkan$reports$level) | samverkan$reports$is_not_relevant), ]
            pairs <- data.frame(actor = c(rows$from, rows$to), forum = c(rows$forum, rows$forum), stringsAsFactors = FALSE)
          }
          unique(pairs[pairs$actor %in% samverkan$actors$actor[samverkan_alive(wave)], ])
        }

        # Actors and forums as a matrix of 1 and 0: rows are actors, columns forums.
        samverkan_two_mode_matrix <- function(wave) {
          ids <- samverkan$actors$actor[samverkan_alive(wave)]
          pairs <- samverkan_participants(wave)
          parts <- matrix(0, length(ids), nrow(samverkan$forums), dimnames = list(ids, samverkan$forums$forum))
          parts[cbind(match(pairs$actor, ids), match(pairs$forum, samverkan$forums$forum))] <- 1
          parts
        }

        # The same as a two-mode network: actors first, then forums.
        samverkan_two_mode_network <- function(wave) {
          parts <- samverkan_two_mode_matrix(wave)
          net <- network::network.initialize(sum(dim(parts)), directed = FALSE, bipartite = nrow(parts))
          network::set.vertex.attribute(net, "vertex.names", c(rownames(parts), colnames(parts)))
          cells <- which(parts == 1, arr.ind = TRUE)
          if (nrow(cells) > 0) network::add.edges(net, cells[, 1], nrow(parts) + cells[, 2])
          net
        }

        samverkan_two_mode_igraph <- function(wave) igraph::graph_from_incidence_matrix(samverkan_two_mode_matrix(wave))

        # For RSiena: actors by actors by waves, 1, 0, NA where nobody knows, and 10 where an actor does not exist. Of actors that exist in some wave.
        samverkan_siena_array <- function(side = "confirmed", min_level = samverkan$tie_from, unasked = NA) {
          ids <- samverkan$actors$actor[!is.na(samverkan$actors$since)]
          waves <- samverkan$waves$id
          ties <- array(10, c(length(ids), length(ids), length(waves)), list(ids, ids, waves))
          for (wave in seq_along(waves)) {
            slice <- samverkan_matrix(wave, side, min_level, unasked = unasked)
            ties[rownames(slice), colnames(slice), wave] <- slice
          }
          for (wave in seq_along(waves)) diag(ties[, , wave]) <- 0
          ties
        }

        # The waves from which and until which each of those actors exists, as RSiena::sienaCompositionChange takes them. Use them or the tens
        # of the array, not both: samverkan_siena_array()[] == 10 may be set to 0 then.
        samverkan_siena_composition <- function() {
          actors <- samverkan$actors[!is.na(samverkan$actors$since), ]
          lapply(seq_len(nrow(actors)), function(place) c(actors$since[place], actors$until[place]))
        }

        # Covariates of those actors as numbers: kinds and counties as numbers of their sorts, what reads as a number as itself.
        samverkan_siena_covariates <- function() {
          frame <- samverkan_covariates(which(!is.na(samverkan$actors$since)))
          as.data.frame(lapply(frame, function(column) {
            number <- suppressWarnings(as.numeric(column))
            if (all(is.na(number) == is.na(column))) number else as.numeric(factor(column))
          }), check.names = FALSE)
        }

        # What RSiena takes, where it is installed: the dependent network, composition change and covariates.
        samverkan_siena <- function(side = "confirmed", min_level = samverkan$tie_from, unasked = NA) {
          ties <- samverkan_siena_array(side, min_level, unasked)
          ties[!is.na(ties) & ties == 10] <- 0
          covariates <- samverkan_siena_covariates()
          list(ties = RSiena::sienaDependent(unname(ties)),
               composition = RSiena::sienaCompositionChange(samverkan_siena_composition()),
               covariates = lapply(covariates[vapply(covariates, function(column) length(unique(column)) > 1, TRUE)], RSiena::coCovar))
        }

        """#
}
