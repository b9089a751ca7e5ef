/** The same batch on Apache Spark: the steps of the pipeline, dealt out to many machines. */
package org.taiyaku.spark;
