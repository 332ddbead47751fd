# Recomputes test/oracle/survival.ndjson, what R says about 200 random data sets:
#   Rscript test/oracle/survival.R > test/oracle/survival.ndjson
# Needs Debian's r-base-core, r-cran-survival and r-cran-jsonlite; `npm test` reads the committed file only.

suppressPackageStartupMessages(library(survival))
library(jsonlite)
set.seed(20261122)

probabilities <- c(0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)

# Times as they come in practice: few values with many ties, minutes inside a window, decimals with
# rounding noise, zeros, and heavy censoring.
draw_times <- function(kind, n) {
  switch(kind,
    tied = sample(0:8, n, replace = TRUE),
    minutes = pmin(round(rlnorm(n, 5, 2)), 10080),
    decimals = round(rexp(n, 0.01), 3),
    noisy = sample(1:9, n, replace = TRUE) * 0.1 + sample(c(0, 2^-40), n, replace = TRUE),
    milliseconds = round(runif(n, 0, 604800), 3)
  )
}

draw_group <- function(kind, name) {
  n <- sample(c(1, 2, 3, 5, 6, 8, 12, 15, 20, 30), 1)
  time <- draw_times(kind, n)
  event <- rbinom(n, 1, sample(c(0.2, 0.5, 0.8, 1), 1))
  if (kind == "minutes") event[time == 10080] <- 0
  data.frame(group = rep(name, n), time = time, event = event)
}

or_null <- function(x) if (is.nan(x) || is.na(x)) NULL else x
values <- function(x) lapply(as.numeric(x), or_null)

describe_group <- function(rows, level, tau, threshold) {
  fit <- survfit(Surv(time, event) ~ 1, data = rows, conf.type = "log-log", conf.int = level)
  q <- quantile(fit, probabilities)
  at <- summary(fit, times = threshold, extend = TRUE)
  mean <- survival:::survmean(fit, rmean = tau)$matrix
  list(
    value = values(q$quantile), lower = values(q$lower), upper = values(q$upper),
    rmst = values(mean[c("rmean", "se(rmean)")]),
    # Before the first event R prints [1, 1] for S, an interval without width: not compared.
    share = values(c(1 - at$surv, if (at$surv < 1) c(1 - at$upper, 1 - at$lower) else c(NA, NA)))
  )
}

log_rank <- function(rows) {
  if (length(unique(rows$group)) < 2) return(NULL)
  fit <- tryCatch(survdiff(Surv(time, event) ~ group, data = rows), error = function(e) NULL)
  if (is.null(fit)) return(NULL)
  list(chisq = or_null(fit$chisq), df = sum(fit$exp > 0) - 1, p = or_null(fit$pvalue), expected = values(fit$exp))
}

describe_pairs <- function(rows) {
  names <- unique(rows$group)
  if (length(names) < 2) return(NULL)
  tests <- combn(names, 2, function(pair) log_rank(rows[rows$group %in% pair, ]), simplify = FALSE)
  p <- sapply(tests, function(test) if (is.null(test$p)) NA else test$p)
  if (anyNA(p)) return(NULL)
  list(chisq = values(sapply(tests, function(test) test$chisq)), p = values(p), holm = values(p.adjust(p, "holm")))
}

describe_data_set <- function(i) {
  kind <- sample(c("tied", "minutes", "decimals", "noisy", "milliseconds"), 1)
  names <- LETTERS[seq_len(sample(1:4, 1))]
  groups <- lapply(names, function(name) draw_group(kind, name))
  rows <- do.call(rbind, groups)
  level <- sample(c(0.8, 0.9, 0.95), 1, prob = c(0.1, 0.1, 0.8))
  largest <- sapply(groups, function(group) max(group$time))
  tau <- if (runif(1) < 0.5) min(largest) else round(max(rows$time) * runif(1, 0.1, 1.2), 2)
  threshold <- rows$time[sample(nrow(rows), 1)]
  # R aligns near-ties over all the data it is given, so the groups are described from aligned times.
  rows$time <- survival::aeqSurv(Surv(rows$time, rows$event))[, 1]
  list(
    kind = kind, level = level, tau = tau, threshold = threshold,
    groups = lapply(groups, function(group) list(time = group$time, event = group$event)),
    answers = lapply(names, function(name) describe_group(rows[rows$group == name, ], level, tau, threshold)),
    logrank = log_rank(rows),
    pairs = describe_pairs(rows)
  )
}

distributions <- list(
  chisq = apply(expand.grid(x = c(1e-6, 0.1, 1, 3.84, 12.98, 40, 250, 1300), df = c(1, 2, 3, 8, 40, 400)), 1,
    function(row) c(row, pchisq(row[["x"]], row[["df"]], lower.tail = FALSE))),
  normal = sapply(c(0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.9999), function(level) c(level, qnorm((1 + level) / 2))),
  beta = apply(expand.grid(p = c(0.005, 0.025, 0.5, 0.975), a = c(0.5, 1, 7, 300), b = c(1, 4.5, 1200)), 1,
    function(row) c(row, qbeta(row[["p"]], row[["a"]], row[["b"]])))
)

# One JSON value a line: the distributions, then the data sets.
answer <- list(
  R = R.version.string, survival = as.character(packageVersion("survival")),
  probabilities = probabilities,
  distributions = lapply(distributions, function(m) asplit(unname(t(m)), 1))
)
for (line in c(list(answer), lapply(1:200, describe_data_set))) {
  cat(toJSON(line, digits = NA, auto_unbox = TRUE, null = "null"), "\n", sep = "")
}
