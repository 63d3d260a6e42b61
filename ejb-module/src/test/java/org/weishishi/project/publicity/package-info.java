/** The law of 三议三公开提醒, plain. */
@NullMarked
package org.weishishi.project.publicity;

import org.jspecify.annotations.NullMarked;
