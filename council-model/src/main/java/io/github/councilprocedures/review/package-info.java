/**
 * Reviews of reports and legal documents (xem xét báo cáo, giám sát văn bản quy phạm pháp luật), and supervision of
 * the handling of complaints and of voters' petitions.
 */
@NullMarked
package io.github.councilprocedures.review;

import org.jspecify.annotations.NullMarked;
