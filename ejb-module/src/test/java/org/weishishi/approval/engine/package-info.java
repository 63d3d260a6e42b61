/** The approval engine without a database: properties over random chains, and the table of docs/approval-chains.md. */
@NullMarked
package org.weishishi.approval.engine;

import org.jspecify.annotations.NullMarked;
