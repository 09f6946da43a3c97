# Which dialogues and organisations tie the Khartoum Process to its surroundings?
#
#   Rscript dialogues.R [http://127.0.0.1:4000]
#
# Reads the CSV export, which needs base R only; igraph is used where it is installed.

arguments <- commandArgs(trailingOnly = TRUE)
server <- if (length(arguments) > 0) arguments[1] else "http://127.0.0.1:4000"
of <- "dialogue:khartoum-process"

# The zip holds nodes.csv and edges.csv, in UTF-8, one row an entity and one row a relation. The
# byte order mark, which spreadsheets need, would stand in the name of the first column.
zip <- tempfile(fileext = ".zip")
download.file(paste0(server, "/export/csv?of=", of, "&depth=1&bom=0"), zip, mode = "wb", quiet = TRUE)
folder <- tempfile()
unzip(zip, exdir = folder)
nodes <- read.csv(file.path(folder, "nodes.csv"), encoding = "UTF-8")
edges <- read.csv(file.path(folder, "edges.csv"), encoding = "UTF-8")
cat(nrow(nodes), "entities,", nrow(edges), "relations\n")

cat("\nEntities by kind\n")
print(sort(table(nodes$kind), decreasing = TRUE))

cat("\nRelations by type\n")
print(head(sort(table(edges$relationType), decreasing = TRUE), 5))

if (requireNamespace("igraph", quietly = TRUE)) {
  graph <- igraph::simplify(igraph::graph_from_data_frame(edges, directed = FALSE, vertices = nodes[, c("Id", "Label")]))
  between <- sort(igraph::betweenness(graph, normalized = TRUE), decreasing = TRUE)
  cat("\nBetween most others\n")
  top <- head(between, 5)
  print(data.frame(name = nodes$Label[match(names(top), nodes$Id)], betweenness = round(unname(top), 4)))
}
