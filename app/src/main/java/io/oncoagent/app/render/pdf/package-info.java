/** The report as a PDF for the tumour board: tagged, its fonts embedded, nothing fetched. */
@NullMarked
package io.oncoagent.app.render.pdf;

import org.jspecify.annotations.NullMarked;
