# Which entities of the graph stand behind the codes of a table?
#
#   Rscript codes.R codes.csv [http://127.0.0.1:4000]
#
# The table has the columns scheme and value, up to 500 rows of any schemes: iso3166-1-alpha-3, m49,
# ror, wikidata, iati-org. One request joins them; a code that is unknown gives NA. Needs httr2.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) stop("Name a CSV file with the columns scheme and value.")
server <- if (length(arguments) > 1) arguments[2] else "http://127.0.0.1:4000"

codes <- read.csv(arguments[1], colClasses = "character")
query <- "query ($codes: [IdentifierInput!]!) {
  entitiesBy(identifiers: $codes) {
    id
    kind
    name
    dialogues(types: [MEMBER_OF], first: 0) { totalCount }
  }
}"
asked <- lapply(seq_len(nrow(codes)), function(row) as.list(codes[row, c("scheme", "value")]))

answer <- httr2::request(paste0(server, "/graphql")) |>
  httr2::req_body_json(list(query = query, variables = list(codes = asked))) |>
  httr2::req_error(body = function(response) {
    httr2::resp_body_json(response)$errors[[1]]$message
  }) |>
  httr2::req_perform() |>
  httr2::resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)

# The answer has the order of the question, with NULL where nothing has the code.
of <- function(field) {
  vapply(answer$data$entitiesBy, function(entity) {
    if (is.null(entity)) NA_character_ else as.character(field(entity))
  }, character(1))
}
codes$id <- of(function(entity) entity$id)
codes$name <- of(function(entity) entity$name)
codes$dialogues <- as.integer(of(function(entity) entity$dialogues$totalCount))
write.csv(codes, stdout(), row.names = FALSE)
